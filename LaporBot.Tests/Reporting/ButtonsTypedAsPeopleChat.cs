using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reporting;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Reporting;

public class ButtonsTypedAsPeopleChat
{
    public static TheoryData<string, string> EverythingInTheList()
    {
        var all = new TheoryData<string, string>();
        foreach (var (meaning, said) in SaidOtherwise.All)
        {
            all.Add(meaning, said);
        }

        return all;
    }

    [Theory, MemberData(nameof(EverythingInTheList))]
    public void Are_in_the_list_as_they_are_looked_up(string meaning, string said) => Assert.True(SaidOtherwise.Means(meaning, said));

    [Theory]
    [InlineData("udah itu aja")]
    [InlineData("itu aja")]
    [InlineData("Selesai")]
    [InlineData("cukup")]
    [InlineData("Cukup, pak")]
    [InlineData("sudah pak itu saja")]
    [InlineData("sudah segitu dulu")]
    [InlineData("itu saja ya pak, terima kasih")]
    [InlineData("ya sudah")]
    [InlineData("udah gak ada lagi")]
    [InlineData("gak ada")]
    [InlineData("lanjut aja kak")]
    [InlineData("that's it")]
    [InlineData("that’s it")]
    public void End_a_story_that_was_told(string typed)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingStory).Says(OnTheWay.Story).Says(typed);

        Assert.Equal(ReportStep.AwaitingEvidence, citizen.Draft.Step);
        Assert.Equal(OnTheWay.Story, citizen.Draft.StoryText);
    }

    [Theory]
    [InlineData("udah itu aja")]
    [InlineData("cukup")]
    public void End_no_story_that_has_not_begun(string typed)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingStory).Says(typed);

        Assert.Empty(citizen.Draft.Story);
        Assert.Contains("satu kalimat pun cukup", citizen.Hears, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("belum punya bukti pak")]
    [InlineData("gak ada bukti")]
    [InlineData("buktinya gak ada")]
    public void Go_past_the_evidence_from_below_the_story(string typed) =>
        Assert.Equal(ReportStep.AwaitingAnonymity, OnTheWay.To(ReportStep.AwaitingStory).Says(OnTheWay.Story).Says(typed).Draft.Step);

    [Theory]
    [InlineData("tidak ada bukti")]
    [InlineData("gak ada bukti pak")]
    [InlineData("bukti gak ada")]
    [InlineData("buktinya belum ada")]
    [InlineData("belum ada fotonya")]
    [InlineData("fotonya belum ada bu")]
    [InlineData("saya gak punya foto atau video")]
    [InlineData("maaf tidak punya bukti")]
    [InlineData("foto saya tidak punya")]
    [InlineData("sama sekali gak ada bukti")]
    [InlineData("gak sempat foto")]
    [InlineData("lanjut")]
    public void Go_on_without_evidence(string typed)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingEvidence).Says(typed);

        Assert.Equal(ReportStep.AwaitingAnonymity, citizen.Draft.Step);
        Assert.Empty(citizen.Draft.Evidence);
    }

    [Theory]
    [InlineData("gak ada lagi")]
    [InlineData("sudah itu saja pak")]
    [InlineData("tidak ada")]
    [InlineData("lanjut")]
    public void Go_on_with_the_evidence_that_there_is(string typed)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingEvidence).Sends(A.Photo()).Says(typed);

        Assert.Equal(ReportStep.AwaitingAnonymity, citizen.Draft.Step);
        Assert.Single(citizen.Draft.Evidence);
    }

    [Theory]
    [InlineData("tanpa nama aja")]
    [InlineData("anonim")]
    [InlineData("jangan sebut nama saya")]
    [InlineData("tolong jangan sebut nama saya ya pak")]
    [InlineData("nama saya dirahasiakan")]
    public void Ask_for_no_name_too_early_and_are_neither_story_nor_evidence(string typed)
    {
        foreach (var step in new[] { ReportStep.AwaitingStory, ReportStep.AwaitingEvidence })
        {
            var citizen = OnTheWay.To(step);
            var before = citizen.Draft;
            citizen.Says(typed);

            Assert.StartsWith("Baik. Soal nama saya tanyakan sebelum laporan dikirim.", citizen.Hears, StringComparison.Ordinal);
            Assert.Equal((step, before.Story.Count, 0), (citizen.Draft.Step, citizen.Draft.Story.Count, citizen.Draft.Evidence.Count));
            Assert.Null(citizen.Draft.Anonymity);
        }
    }

    [Fact]
    public void Tell_who_has_chosen_already_what_he_has_chosen() => Assert.Contains(
        "Pilihan Anda sekarang: Tanpa nama.", OnTheWay.To(ReportStep.AwaitingReview).Presses("Ubah cerita").Says("anonim aja").Hears, StringComparison.Ordinal);

    [Theory]
    [InlineData("anonim aja")]
    [InlineData("jangan sebut nama saya")]
    public void Choose_to_go_without_a_name_where_it_is_asked(string typed) =>
        Assert.Equal(Anonymity.Nameless, OnTheWay.To(ReportStep.AwaitingAnonymity).Says(typed).Draft.Anonymity);

    [Theory]
    [InlineData("gak yakin")]
    [InlineData("tidak tahu")]
    [InlineData("ga tau pak")]
    [InlineData("ragu-ragu")]
    [InlineData("saya bingung")]
    public void Are_not_sure_which_breach_it_is(string typed)
    {
        Assert.Equal(ReportStep.AwaitingGuideAnswer, OnTheWay.To(ReportStep.AwaitingViolation).Says(typed).Draft.Step);

        var suggested = OnTheWay.To(ReportStep.AwaitingSuggestionChoice);
        Assert.Equal(suggested.Double().Presses(suggested.Button("Tetap tidak yakin").Code).Draft.Step, suggested.Says(typed).Draft.Step);
    }

    [Theory]
    [InlineData("ga tau")]
    [InlineData("gak punya")]
    public void Pass_over_the_number_of_an_official(string typed)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingNip);
        Assert.Equal(citizen.Double().Presses(citizen.Button("Lewati").Code).Draft.Step, citizen.Says(typed).Draft.Step);
    }

    [Theory]
    [InlineData("nggak jadi")]
    [InlineData("gak jadi pak")]
    [InlineData("batal")]
    public void Mean_two_things_where_a_report_is_to_be_deleted_and_delete_nothing(string typed)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingStory).Presses("Batal").Says(typed);

        Assert.True(citizen.Draft.DropAsked);
        Assert.Contains("ketik: ya, hapus. Untuk tetap melapor, ketik: lanjutkan.", citizen.Hears, StringComparison.Ordinal);
        Assert.True(citizen.Shows("Ya, hapus") && citizen.Shows("Tidak, lanjutkan"));
        Assert.False(citizen.Double().Says("lanjutkan").Draft.DropAsked);
        Assert.Null(citizen.Says("ya, hapus").Conversation.Draft);
    }

    [Theory]
    [InlineData("ya hapus aja pak")]
    [InlineData("iya")]
    [InlineData("hapus")]
    [InlineData("sudah")]
    public void Never_delete_a_report_by_other_words_than_its_button(string typed) =>
        Assert.True(OnTheWay.To(ReportStep.AwaitingStory).Presses("Batal").Says(typed).Conversation.Draft is { DropAsked: true });

    [Theory]
    [InlineData("nggak jadi")]
    [InlineData("batal aja")]
    public void Ask_before_a_report_is_given_up(string typed) => Assert.True(OnTheWay.To(ReportStep.AwaitingStory).Says(typed).Draft.DropAsked);
}
