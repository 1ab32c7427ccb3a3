using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Reporting;

public class CollectingEvidence
{
    [Fact]
    public void An_album_is_acknowledged_once_and_kept_whole()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingEvidence).Sends(A.Photo("album"));
        Assert.Single(citizen.LastTurn.Replies);

        citizen.Sends(A.Photo("album")).Sends(A.Photo("album"));

        Assert.Empty(citizen.LastTurn.Replies);
        Assert.Equal(3, citizen.Draft.Evidence.Count);
    }

    [Fact]
    public void An_album_keeps_the_caption_of_each_part()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingEvidence)
            .Sends(A.Photo("album", "Panggung contoh")).Sends(A.Photo("album")).Sends(A.Photo("album", "Spanduk contoh"));

        Assert.Equal(["Panggung contoh", null, "Spanduk contoh"], citizen.Draft.Evidence.Select(one => one.Item.Text));
    }

    [Fact]
    public void A_file_between_the_parts_of_an_album_does_not_make_it_two()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingEvidence).Sends(A.Photo("album")).Sends(A.Photo()).Sends(A.Photo("album"));

        Assert.Empty(citizen.LastTurn.Replies);
        Assert.Equal(3, citizen.Draft.Evidence.Count);
    }

    [Fact]
    public void An_album_says_once_that_some_of_it_cannot_be_opened()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingEvidence).Sends(A.Photo("album"));

        Assert.Contains("tidak selalu bisa saya hapus", citizen.Sends(A.File(AttachmentKind.Video, album: "album")).Hears, StringComparison.Ordinal);
        Assert.Empty(citizen.Sends(A.File(AttachmentKind.Video, album: "album")).LastTurn.Replies);
    }

    [Fact]
    public void An_item_is_taken_out_again_and_its_number_stays_unused()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingEvidence).Sends(A.Photo()).Sends(A.Photo()).Presses("Keluarkan no. 2").Sends(A.Photo());

        Assert.Equal([1, 3], citizen.Draft.Evidence.Select(one => one.Item.Id.Value));
    }

    [Fact]
    public void Pressing_the_same_removal_twice_does_no_harm()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingEvidence).Sends(A.Photo());
        var remove = citizen.Button("Keluarkan no. 1").Code;

        citizen.Presses(remove).Presses(remove);

        Assert.Contains("sudah tidak ada", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_item_can_be_found_in_the_list()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingEvidence);
        for (var i = 0; i < 7; i++)
        {
            citizen.Says($"Keterangan contoh {i}.");
        }

        citizen.Presses("Lihat bukti");
        Assert.Contains("Keterangan contoh 0", citizen.Hears, StringComparison.Ordinal);
        citizen.Presses("Lainnya").Presses("Keluarkan no. 7");

        Assert.Equal(6, citizen.Draft.Evidence.Count);
    }

    [Theory]
    [InlineData(AttachmentKind.Document)]
    [InlineData(AttachmentKind.Video)]
    [InlineData(AttachmentKind.Audio)]
    public void A_file_that_officers_cannot_open_yet_is_kept_and_he_hears_what_helps(AttachmentKind kind)
    {
        foreach (var step in new[] { ReportStep.AwaitingEvidence, ReportStep.AwaitingPlace })
        {
            var citizen = OnTheWay.To(step).Sends(A.File(kind));
            Assert.Contains("foto biasa atau tangkapan layar", citizen.Hears, StringComparison.Ordinal);
            Assert.Single(citizen.Draft.Evidence);
            Assert.DoesNotContain("foto biasa atau", citizen.Sends(A.Photo()).Hears, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("image/jpeg")]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    public void Of_a_document_that_can_be_cleaned_he_hears_no_warning(string type) =>
        Assert.DoesNotContain(
            "foto biasa", OnTheWay.To(ReportStep.AwaitingEvidence).Sends(A.File(AttachmentKind.Document) with { MimeType = type }).Hears, StringComparison.Ordinal);

    [Fact]
    public void A_file_over_20_MB_is_answered_at_once_and_not_kept()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingEvidence).Sends(A.TooBigVideo());

        Assert.Contains("lebih dari 20 MB", citizen.Hears, StringComparison.Ordinal);
        Assert.Empty(citizen.Draft.Evidence);
    }

    [Fact]
    public void A_file_over_20_MB_is_answered_with_what_helps_in_both_languages()
    {
        var citizens = new[] { OnTheWay.To(ReportStep.AwaitingEvidence), OnTheWay.To(ReportStep.AwaitingReview).SendsTheReport().Commands("tambah") };
        Assert.All(citizens, citizen =>
        {
            citizen.Sends(A.TooBigVideo());
            Assert.Contains("lebih dari 20 MB, jadi tidak bisa saya ambil. Potong videonya, perkecil, atau unggah lalu kirim tautannya.", Told(Language.Indonesian), StringComparison.Ordinal);
            Assert.Contains("larger than 20 MB, so I cannot fetch it. Cut the video, make it smaller, or upload it and send the link.", Told(Language.English), StringComparison.Ordinal);
            string Told(Language language) => Phrasebook.Render(language, Assert.IsType<Reply.Message>(Assert.Single(citizen.LastTurn.Replies)));
        });
    }

    [Fact]
    public void The_first_plain_photo_is_told_to_be_enough_and_what_a_file_costs()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingEvidence).Sends(A.Photo());

        Assert.Contains("Foto biasa cukup untuk mulai", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("kira-kira 3 MB, bukan 0,3 MB", citizen.Hears, StringComparison.Ordinal);
        Assert.DoesNotContain("Kirim sebagai file", citizen.Sends(A.Photo()).Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_sends_files_is_not_told_to_send_files() =>
        Assert.DoesNotContain("Kirim sebagai file", OnTheWay.To(ReportStep.AwaitingEvidence).Sends(A.File(AttachmentKind.Document)).Hears, StringComparison.Ordinal);

    [Fact]
    public void A_caption_belongs_to_its_file_and_follows_its_edits()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingEvidence).Sends(A.Photo(caption: "di balai"));
        citizen.Edits(citizen.LastMessage, "di balai desa");

        Assert.Equal("di balai desa", citizen.Draft.Evidence[0].Item.Text);
        Assert.Equal(EvidenceKind.File, citizen.Draft.Evidence[0].Item.Kind);
    }

    [Fact]
    public void The_word_for_done_is_no_statement() =>
        Assert.Equal(ReportStep.AwaitingAnonymity, OnTheWay.To(ReportStep.AwaitingEvidence).Says("Selesai").Draft.Step);

    [Fact]
    public void Having_none_is_an_answer_too() =>
        Assert.Empty(OnTheWay.To(ReportStep.AwaitingEvidence).Presses("Belum punya bukti").Presses("Tanpa nama").SendsTheReport().Filed.Evidence);

    [Theory]
    [InlineData(AttachmentKind.Document)]
    [InlineData(AttachmentKind.Video)]
    [InlineData(AttachmentKind.VideoNote)]
    [InlineData(AttachmentKind.Voice)]
    [InlineData(AttachmentKind.Audio)]
    [InlineData(AttachmentKind.Animation)]
    public void Every_kind_of_file_is_taken(AttachmentKind kind) =>
        Assert.Contains("Bukti no. 1", OnTheWay.To(ReportStep.AwaitingEvidence).Sends(A.File(kind)).Hears, StringComparison.Ordinal);
}
