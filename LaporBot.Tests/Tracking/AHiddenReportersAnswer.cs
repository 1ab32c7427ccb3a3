using LaporBot.Conversations.Cases;
using LaporBot.Conversations.LeakGuard;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Conversations.Tracking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Tracking;

public class AHiddenReportersAnswer
{
    private const string Words = "Di kantor saya, telepon 0800 0000 0012.";
    private const string Covered = $"Di {DraftLeaks.Block}, telepon {DraftLeaks.Block}.";

    private readonly Office _office = Asked(Anonymity.Nameless);

    private OfficerDesk Reporter => _office.Reporter;

    private IReadOnlyList<EvidenceItem> Evidence => _office.Case.Evidence;

    [Fact]
    public void Goes_nowhere_before_he_has_seen_what_gives_him_away()
    {
        Reporter.Says(Words);

        Assert.Contains("belum dikirim", Reporter.Hears, StringComparison.Ordinal);
        Assert.Contains("Di 【kantor saya】, telepon 【0800 0000 0012】.", Reporter.Hears, StringComparison.Ordinal);
        Assert.Equal((Stage.AwaitingReporter, 2), (_office.Case.Stage, Evidence.Count));
        Assert.InRange(WordCount.In(Reporter.Hears), 1, 45);
    }

    [Fact]
    public void Is_covered_with_one_tap_and_the_words_are_kept_nowhere()
    {
        Reporter.Says(Words).Presses("Tutup, lalu kirim");

        Assert.Equal((Covered, Stage.Verifying), (Evidence[^1].Text, _office.Case.Stage));
        Assert.Equal((AnswerStep.AwaitingAnswer, null), (Reporter.Conversation.Answering!.Step, Reporter.Conversation.Answering.Words));
    }

    [Fact]
    public void Is_covered_when_he_types_it()
    {
        Reporter.Says(Words).Says("tutup aja pak");
        Assert.Equal(Covered, Evidence[^1].Text);
    }

    [Fact]
    public void Is_an_answer_when_it_says_that_there_is_no_more()
    {
        Reporter.Says("gak ada lagi");
        Assert.Equal("gak ada lagi", Evidence[^1].Text);
    }

    [Fact]
    public void Goes_as_it_is_when_he_wants_it()
    {
        Reporter.Says(Words).Presses("Kirim apa adanya");
        Assert.Equal(Words, Evidence[^1].Text);
    }

    [Fact]
    public void Is_asked_about_when_it_tells_a_plate_and_covered_with_one_tap()
    {
        Reporter.Says("Saya lihat dari motor saya, AE 1234 XY.");
        Assert.Contains("【AE 1234 XY】", Reporter.Hears, StringComparison.Ordinal);

        Reporter.Presses("Tutup, lalu kirim");
        Assert.Equal($"Saya lihat dari motor saya, {DraftLeaks.Block}.", Evidence[^1].Text);
    }

    [Fact]
    public void Is_not_sent_by_a_button_that_stood_below_an_earlier_one()
    {
        Reporter.Does(new Utterance.Said(Words) { MessageId = 7 });
        var (keep, cover, rewrite) = (Reporter.Code("Kirim apa adanya"), Reporter.Code("Tutup, lalu kirim"), Reporter.Code("Tulis ulang"));
        Reporter.Presses(keep).Does(new Utterance.Said("Saya bekerja di loket, telepon 0800 0000 0013.") { MessageId = 9 });

        foreach (var old in new[] { keep, cover, rewrite })
        {
            Reporter.Presses(old);
            Assert.Equal((3, AnswerStep.AwaitingMask), (Evidence.Count, Reporter.Conversation.Answering!.Step));
            Assert.Contains("0800 0000 0013", Reporter.Hears, StringComparison.Ordinal);
        }

        Reporter.Presses("Tutup, lalu kirim");
        Assert.Equal(4, Evidence.Count);
        Assert.DoesNotContain("0013", Evidence[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_not_sent_by_a_button_from_before_it_was_edited()
    {
        Reporter.Does(new Utterance.Said(Words) { MessageId = 8 });
        var keep = Reporter.Code("Kirim apa adanya");
        Reporter.Does(new Utterance.Edited("Motor saya AE 1234 XY.") { MessageId = 8 }).Presses(keep);

        Assert.Contains("Teksnya sudah berubah", Reporter.Hears, StringComparison.Ordinal);
        Assert.Contains("【AE 1234 XY】", Reporter.Hears, StringComparison.Ordinal);
        Assert.Equal(2, Evidence.Count);
    }

    [Fact]
    public void Is_decided_by_a_word_too()
    {
        Reporter.Says(Words).Says("tutup lalu kirim");
        Assert.Equal(Covered, Evidence[^1].Text);
    }

    [Fact]
    public void Can_be_written_again()
    {
        Reporter.Says(Words).Presses("Tulis ulang").Says("Di lapangan, sore hari");
        Assert.Equal((3, "Di lapangan, sore hari"), (Evidence.Count, Evidence[^1].Text));
    }

    [Fact]
    public void Can_be_edited_where_it_waits()
    {
        Reporter.Does(new Utterance.Said(Words) { MessageId = 8 });
        Reporter.Does(new Utterance.Edited("Lain") { MessageId = 7 });
        Assert.Equal(2, Evidence.Count);

        Reporter.Does(new Utterance.Edited("Di lapangan, sore hari") { MessageId = 8 });
        Assert.Equal("Di lapangan, sore hari", Evidence[^1].Text);
    }

    [Fact]
    public void Keeps_other_words_waiting_and_a_file_not()
    {
        Reporter.Says(Words).Says("ada lagi");
        Assert.Contains("Pilih dulu", Reporter.Hears, StringComparison.Ordinal);

        Reporter.Does(new Utterance.Attached(A.Photo()));
        Assert.Equal((3, EvidenceKind.File), (Evidence.Count, Evidence[^1].Kind));
        Assert.Contains("belum dikirim", Reporter.Hears, StringComparison.Ordinal);
        Reporter.Presses("Kirim apa adanya");
        Assert.Equal(4, Evidence.Count);
    }

    [Fact]
    public void Is_sent_once_when_pressed_twice()
    {
        Reporter.Says(Words);
        var cover = Reporter.Code("Tutup, lalu kirim");

        Reporter.Presses(cover).Presses(cover);

        Assert.Equal(3, Evidence.Count);
        Assert.Contains("tidak berlaku", Reporter.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void That_is_left_is_not_kept_and_he_is_told()
    {
        Reporter.Says(Words).Commands("batal");
        Assert.Contains("tidak saya simpan", Reporter.Hears, StringComparison.Ordinal);
        Assert.Equal(2, Evidence.Count);
    }

    [Fact]
    public void In_the_caption_of_a_file_is_covered_at_once()
    {
        Reporter.Does(new Utterance.Attached(A.Photo(caption: "Ini kantor saya")));

        Assert.Equal($"Ini {DraftLeaks.Block}", Evidence[^1].Text);
        Assert.Contains("sudah ditutup", Reporter.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void With_nothing_in_it_is_sent_without_a_question()
    {
        Reporter.Says("Sekitar jam sembilan");
        Assert.Equal("Sekitar jam sembilan", Evidence[^1].Text);
    }

    [Fact]
    public void Is_no_matter_for_whom_goes_openly()
    {
        var office = Asked(Anonymity.OpenName);
        office.Reporter.Says(Words);
        Assert.Equal(Words, office.Case.Evidence[^1].Text);
    }

    private static Office Asked(Anonymity anonymity)
    {
        var office = new Office(ACase.Filed(anonymity: anonymity));
        office.Officer(Role.Verifier).Takes().Moves("Tanya pelapor", "Jam berapa?");
        office.Waits(TimeSpan.FromMinutes(2));
        office.Reporter.Presses("Baca kabar").Presses("Jawab");
        return office;
    }
}
