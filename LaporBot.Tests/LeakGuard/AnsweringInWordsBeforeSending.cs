using LaporBot.Conversations.Reporting;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.LeakGuard;

public class AnsweringInWordsBeforeSending
{
    [Theory]
    [InlineData("punya saya")]
    [InlineData("itu milik saya pak")]
    [InlineData("nomor saya")]
    [InlineData("punya orang lain")]
    [InlineData("tutup aja")]
    [InlineData("tutup semuanya")]
    public void A_number_is_covered(string typed)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingLeakChoice).Says(typed);

        Assert.Equal(ReportStep.AwaitingGuess, citizen.Draft.Step);
        Assert.DoesNotContain("0800", citizen.Draft.StoryText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("punya dia")]
    [InlineData("milik dia pak")]
    [InlineData("punya terlapor")]
    [InlineData("biarin aja")]
    public void A_number_stays(string typed)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingLeakChoice).Says(typed);

        Assert.Equal(ReportStep.AwaitingGuess, citizen.Draft.Step);
        Assert.Contains("0800", citizen.Draft.StoryText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bukan punya saya")]
    [InlineData("bukan")]
    public void That_it_is_not_his_asks_whose_it_is(string typed)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingLeakChoice).Says(typed);

        Assert.Equal(ReportStep.AwaitingLeakChoice, citizen.Draft.Step);
        Assert.Contains("Baik, bukan milik Anda. Milik yang dilaporkan, atau orang lain?", citizen.Hears, StringComparison.Ordinal);
        Assert.True(citizen.Shows("Orang lain, tutup"));
    }

    [Theory]
    [InlineData("ya")]
    [InlineData("tidak")]
    public void A_plain_yes_or_no_says_of_no_number_whose_it_is(string typed) =>
        Assert.Equal(ReportStep.AwaitingLeakChoice, OnTheWay.To(ReportStep.AwaitingLeakChoice).Says(typed).Draft.Step);

    [Theory]
    [InlineData("iya pak", true)]
    [InlineData("tutup aja", true)]
    [InlineData("boleh", true)]
    [InlineData("enggak", false)]
    [InlineData("gak usah", false)]
    public void What_shows_where_he_works_is_covered_by_a_yes_and_stays_by_a_no(string typed, bool isCovered)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReview).Presses("Ubah cerita").Says("Acaranya di kantor saya.").Presses("Lanjut").Presses("Kirim").Says(typed);

        Assert.Equal(ReportStep.AwaitingGuess, citizen.Draft.Step);
        Assert.Equal(isCovered, citizen.Draft.StoryText.Contains('█', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ya")]
    [InlineData("ya, bisa")]
    [InlineData("mungkin")]
    [InlineData("kayaknya bisa pak")]
    [InlineData("gak tau")]
    public void Who_may_be_guessed_is_shown_what_he_can_do_and_nothing_is_sent(string typed)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingGuess).Says(typed);

        Assert.Equal(ReportStep.AwaitingGuess, citizen.Draft.Step);
        Assert.Contains("Belum ada yang dikirim.", citizen.Hears, StringComparison.Ordinal);
        Assert.True(citizen.Shows("Ubah cerita") && citizen.Shows("Tunda pengiriman"));
        Assert.Equal(ReportStep.AwaitingStory, citizen.Presses("Ubah cerita").Draft.Step);
    }

    [Theory]
    [InlineData("tidak")]
    [InlineData("enggak bisa pak")]
    [InlineData("nggak mungkin")]
    [InlineData("tidak, kirim saja")]
    public void Who_cannot_be_guessed_sends(string typed) => Assert.Null(OnTheWay.To(ReportStep.AwaitingGuess).Says(typed).Conversation.Draft);

    [Theory]
    [InlineData("hancurkan", true)]
    [InlineData("hancurkan aja", true)]
    [InlineData("simpan aja", false)]
    public void Of_his_voice_the_word_of_the_button_is_enough(string typed, bool isDestroyed) =>
        Assert.Equal(isDestroyed, OnTheWay.To(ReportStep.AwaitingVoiceChoice).Says(typed).Draft.DestroyVoices);

    [Theory]
    [InlineData("ya")]
    [InlineData("hapus")]
    [InlineData("terserah")]
    public void No_other_word_destroys_his_voice(string typed) => Assert.Null(OnTheWay.To(ReportStep.AwaitingVoiceChoice).Says(typed).Draft.DestroyVoices);
}
