using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;
using static LaporBot.Conversations.Reporting.ReportStep;

namespace LaporBot.Tests.Listening;

public class AnsweringByVoice
{
    [Theory]
    [InlineData(AwaitingDetail, AwaitingName)]
    [InlineData(AwaitingName, AwaitingOffice)]
    [InlineData(AwaitingOffice, AwaitingDay)]
    [InlineData(AwaitingNip, AwaitingAccusedChoice)]
    [InlineData(AwaitingDay, AwaitingPlace)]
    [InlineData(AwaitingPlace, AwaitingRegion)]
    [InlineData(AwaitingRegion, AwaitingStory)]
    [InlineData(AwaitingKnownDay, AwaitingStory)]
    [InlineData(AwaitingStory, AwaitingStory)]
    public void He_goes_on_wherever_words_are_asked_for(ReportStep step, ReportStep next)
    {
        var citizen = OnTheWay.To(step).Sends(A.Voice());

        Assert.Contains("Jawaban suara diterima", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal(next, citizen.Draft.Step);
        Assert.Equal(EvidenceKind.VoiceAnswer, citizen.Draft.Evidence[^1].Item.Kind);
    }

    [Theory]
    [InlineData(AwaitingReporterName)]
    [InlineData(AwaitingReporterAddress)]
    public void His_own_name_is_not_taken_by_voice_and_the_recording_is_not_kept(ReportStep step)
    {
        var citizen = OnTheWay.To(step);
        var before = citizen.Draft.Evidence.Count;

        citizen.Sends(A.Voice());

        Assert.Contains("tidak boleh mendengar nama Anda", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal(before, citizen.Draft.Evidence.Count);
        Assert.Equal(step, citizen.Draft.Step);
    }

    [Theory]
    [InlineData(AttachmentKind.VideoNote)]
    [InlineData(AttachmentKind.Audio)]
    public void What_shows_his_face_or_was_recorded_elsewhere_is_no_answer(AttachmentKind kind)
    {
        var citizen = OnTheWay.To(AwaitingPlace).Sends(A.File(kind));

        Assert.Equal(AwaitingPlace, citizen.Draft.Step);
        Assert.Equal(EvidenceKind.File, citizen.Draft.Evidence[^1].Item.Kind);
    }

    [Fact]
    public void A_voice_that_is_too_big_is_answered_and_not_kept()
    {
        var citizen = OnTheWay.To(AwaitingPlace).Sends(A.Voice() with { Size = Attachment.MaxFetchableBytes + 1 });

        Assert.Contains("20 MB", citizen.Hears, StringComparison.Ordinal);
        Assert.Empty(citizen.Draft.Evidence);
    }

    [Fact]
    public void While_he_is_asked_whether_to_stop_a_voice_answers_nothing() =>
        Assert.Null(OnTheWay.To(AwaitingPlace).Commands("batal").Sends(A.Voice()).Draft.Place);

    [Fact]
    public void The_review_says_which_answers_wait_and_who_hears_them()
    {
        var citizen = Spoken();

        Assert.Contains("(suara 1, menunggu ditulis)", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("(suara 4, menunggu ditulis)", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("hanya didengar petugas penerima", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("belum ada", citizen.Hears, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_spoken_day_or_place_is_never_read_as_one()
    {
        var citizen = OnTheWay.To(AwaitingDay).Sends(A.Voice()).Sends(A.Voice());

        Assert.Null(citizen.Draft.Day);
        Assert.Null(citizen.Draft.Region);
        Assert.Equal(AwaitingRegion, citizen.Draft.Step);

        citizen.Says("Gresik");
        Assert.Null(citizen.Draft.Day);
    }

    [Fact]
    public void A_typed_answer_takes_the_place_of_a_spoken_one_and_its_recording_goes()
    {
        var citizen = OnTheWay.To(AwaitingReview);
        citizen.Changes("Ubah waktu").Sends(A.Voice());
        Assert.Single(citizen.Draft.Evidence, one => one.Item.Kind == EvidenceKind.VoiceAnswer);

        citizen.Presses("Kembali").Changes("Ubah waktu").Says("3 Okt").Presses("Tetap yang tadi");

        Assert.DoesNotContain(citizen.Draft.Evidence, one => one.Item.Kind == EvidenceKind.VoiceAnswer);
    }

    [Fact]
    public void A_voice_is_not_listed_among_the_evidence()
    {
        var citizen = OnTheWay.To(AwaitingStory).Sends(A.Voice()).Presses("Lanjut").Sends(A.Photo()).Presses("Lihat bukti");

        Assert.Contains("1. foto", citizen.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("suara", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_sending_he_hears_that_his_voice_can_betray_him_and_says_what_becomes_of_it()
    {
        var citizen = Spoken().Presses("Kirim");
        Assert.Equal(AwaitingVoiceChoice, citizen.Draft.Step);
        Assert.Contains("bisa mengenali suara Anda", citizen.Hears, StringComparison.Ordinal);

        citizen.Presses("Hancurkan rekaman");
        Assert.Equal(AwaitingGuess, citizen.Draft.Step);
        citizen.Presses("Tidak, kirim");

        Assert.All(citizen.Filed.Evidence, item => Assert.True(item.IsToBeDestroyed));
        Assert.All(citizen.Filed.Evidence, item => Assert.Equal(A.Day, item.Spoken!.SaidOn));
    }

    [Fact]
    public void He_is_asked_once_and_a_press_on_the_old_question_changes_nothing()
    {
        var citizen = Spoken().Presses("Kirim");
        var destroy = citizen.Button("Hancurkan rekaman").Code;
        citizen.Presses("Simpan tersegel").Presses(destroy);
        Assert.False(citizen.Draft.DestroyVoices);

        citizen.Presses("Kembali").Presses("Kirim");
        Assert.Equal(AwaitingGuess, citizen.Draft.Step);
    }

    [Fact]
    public void Who_goes_openly_is_not_asked()
    {
        var citizen = OnTheWay.To(AwaitingStory).Sends(A.Voice()).Presses("Lanjut").Presses("Belum punya bukti")
            .Presses("Nama terbuka").Presses("Ya, nama terbuka").Presses("Ya, sudah").Says("Saksi Contoh").Presses("Lewati").Presses("Kirim");

        Assert.False(Assert.Single(citizen.Filed.Evidence).IsToBeDestroyed);
    }

    [Fact]
    public void A_recording_among_the_evidence_can_be_called_his_own_voice()
    {
        var citizen = OnTheWay.To(AwaitingEvidence).Sends(A.Voice()).Presses("Selesai").Presses("Tanpa nama").Presses("Kirim").Presses("Ini suara saya");

        Assert.Equal(AwaitingVoiceChoice, citizen.Draft.Step);
        citizen.Presses("Simpan tersegel").Presses("Tidak, kirim");
        var voice = Assert.Single(citizen.Filed.Evidence);
        Assert.Equal((EvidenceKind.VoiceAnswer, SpokenField.Statement), (voice.Kind, voice.Spoken!.Field));
    }

    [Fact]
    public void No_sentence_of_a_voice_can_be_kept_for_the_verifier_alone() =>
        Assert.DoesNotContain("menunggu ditulis", OnTheWay.To(AwaitingStory).Sends(A.Voice()).Says("Ia datang. Semua melihat.").Presses("Lanjut").Presses("Belum punya bukti")
            .Presses("Tanpa nama").Presses("Kirim").Presses("Simpan tersegel").Presses("Untuk pemeriksa pertama").Hears, StringComparison.Ordinal);

    /// <summary>Everything that can be spoken was spoken: name, office, day, place, region and story.</summary>
    private static Citizen Spoken() => OnTheWay.To(AwaitingName).Sends(A.Voice()).Sends(A.Voice()).Sends(A.Voice()).Sends(A.Voice()).Presses("Tidak tahu")
        .Sends(A.Voice()).Presses("Lanjut").Presses("Belum punya bukti").Presses("Tanpa nama");
}
