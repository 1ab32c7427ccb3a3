using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;
using static LaporBot.Conversations.Reporting.ReportStep;

namespace LaporBot.Tests.Listening;

/// <summary>A voice that answers is no evidence: it has a number of its own, and the numbers of the evidence do not count it.</summary>
public class NumbersBesideVoices
{
    [Fact]
    public void The_first_photo_is_number_1_however_much_was_told_by_voice()
    {
        var citizen = OnTheWay.To(AwaitingStory).Sends(A.Voice()).Sends(A.Voice()).Presses("Lanjut").Sends(A.Photo());

        Assert.Contains("Bukti no. 1 tersimpan", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal("(suara 1, menunggu ditulis)\n\n(suara 2, menunggu ditulis)", citizen.Draft.StoryText);
        Assert.Contains("1. foto", citizen.Presses("Lihat bukti").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_voice_after_a_photo_does_not_count_the_photo()
    {
        var citizen = OnTheWay.To(AwaitingReview).Changes("Ubah bukti").Sends(A.Photo()).Presses("Selesai").Presses("Ubah cerita").Sends(A.Voice());

        Assert.Contains("(suara 1, menunggu ditulis)", citizen.Draft.StoryText, StringComparison.Ordinal);
    }

    [Fact]
    public void Officers_read_evidence_without_gaps_and_voices_apart()
    {
        var citizen = OnTheWay.To(AwaitingStory).Sends(A.Voice()).Presses("Lanjut").Sends(A.Photo()).Says("https://contoh.example/unggahan").Presses("Selesai")
            .Presses("Tanpa nama").Presses("Kirim").Presses("Simpan tersegel").Presses("Tidak, kirim");
        var office = new Office(citizen.Filed);
        var card = office.Officer(Role.Verifier).Takes();

        foreach (var line in new[] { "1. foto", "2. tautan", "🎙 suara 1", "Cerita" })
        {
            Assert.Contains(line, card.Hears, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("\n3. ", card.Hears, StringComparison.Ordinal);
        Assert.Contains("Bukti foto: 1", ACase.Text(Language.Indonesian, Conversations.CaseWork.CaseCards.Announcement(office.Case, Office.Reference)), StringComparison.Ordinal);
        Assert.DoesNotContain("jawaban suara", ACase.Text(Language.Indonesian, Conversations.CaseWork.CaseCards.Announcement(office.Case, Office.Reference)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_of_which_all_was_spoken_is_announced_without_evidence()
    {
        var held = WritingOutAVoice.Spoken() with { Evidence = [.. WritingOutAVoice.Spoken().Evidence.Where(item => item.IsAnswer)] };

        Assert.Contains("Bukti: tidak ada", ACase.Text(Language.Indonesian, Conversations.CaseWork.CaseCards.Announcement(held, Office.Reference)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_added_later_goes_on_in_its_own_row()
    {
        var held = WritingOutAVoice.Spoken();

        var added = Assert.IsType<AnswerOutcome.Added>(held.Add(
            [new Addition(EvidenceKind.VoiceAnswer, A.Voice(), null, 1), new Addition(EvidenceKind.File, A.Photo(), null, 2), new Addition(EvidenceKind.VoiceAnswer, A.Voice(), null, 3)],
            A.Moment)).After.Evidence;

        Assert.Equal([(true, 4), (false, 4), (true, 5)], added.Skip(held.Evidence.Count).Select(item => (item.Id.IsOfVoices, item.Id.Shown)));
    }

    [Fact]
    public void The_writing_of_one_voice_never_stands_in_the_place_of_another()
    {
        var citizen = OnTheWay.To(AwaitingStory).Sends(A.Voice()).Presses("Lanjut").Sends(A.Voice()).Presses("Selesai").Presses("Tanpa nama").Presses("Kirim")
            .Presses("Ini suara saya").Presses("Simpan tersegel").Presses("Tidak, kirim");
        var filed = citizen.Filed;
        Assert.Equal([false, true], filed.Evidence.Select(item => item.Id.IsOfVoices).Order());

        var written = VoiceMark.WrittenOut(filed with
        {
            Evidence = [.. filed.Evidence.Select(item => item.IsAnswer ? item : item with { Transcript = new Conversations.Cases.Transcript("Tulisan bukti contoh") })],
        });

        Assert.Equal("(suara 1, menunggu ditulis)", written.Content.Story);
    }

    [Fact]
    public void A_voice_that_is_taken_back_is_called_a_voice()
    {
        var citizen = OnTheWay.To(AwaitingStory).Sends(A.Voice()).Presses("Lanjut").Sends(A.Photo()).Presses("Selesai").Presses("Tanpa nama").Presses("Kirim")
            .Presses("Simpan tersegel").Presses("Tidak, kirim");
        var office = new Office(citizen.Filed);
        var officer = office.Officer(Role.Verifier).Takes();

        Assert.Contains("Tarik suara 1 dari", office.Reporter.Commands("tarik").Presses("1. jawaban suara").Hears, StringComparison.Ordinal);
        office.Reporter.Presses("Ya, tarik");

        Assert.Contains("Pelapor menarik suara 1", officer.Presses("Baca kabar").Hears, StringComparison.Ordinal);
    }
}
