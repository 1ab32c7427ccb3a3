using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Reporting;

public class TellingAtTheMenu
{
    private const string Told = "Pak camat membagikan kaus paslon di balai desa kemarin sore";

    [Fact]
    public void A_story_is_kept_and_the_menu_stays()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingViolation).Says(Told);

        Assert.Equal((ReportStep.AwaitingViolation, Told), (citizen.Draft.Step, citizen.Draft.StoryText));
        Assert.StartsWith("📝 Tercatat di cerita Anda. Sekarang tekan tombol, atau ketik nomornya.", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("Apa yang dilakukannya?", citizen.Hears, StringComparison.Ordinal);
        Assert.All(citizen.LastTurn.Replies, reply => Screen.IsShort(Assert.IsType<Reply.Message>(reply)));
        Assert.Equal(2, citizen.LastTurn.Replies.Count);
    }

    [Theory]
    [InlineData("kampanye lewat facebook dan like postingan paslon")]
    [InlineData("dia ikut kegiatan kampanye")]
    public void However_clearly_it_names_a_breach_nothing_is_chosen(string told)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingViolation).Says(told);
        Assert.Equal((null, told), (citizen.Draft.Violation, citizen.Draft.StoryText));
    }

    [Theory]
    [InlineData("halo")]
    [InlineData("kampanye sembako")]
    [InlineData("bagi bagi sembako")]
    [InlineData("🙏 🙏 🙏 🙏 🙏")]
    [InlineData("bedanya nomor 1 dan 2 apa?")]
    public void A_word_or_a_question_is_told_to_choose(string typed)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingViolation).Says(typed);
        Assert.Empty(citizen.Draft.Story);
        Assert.Contains("ketik nomornya. Bila ragu, tekan Tidak yakin", citizen.Hears, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReportStep.AwaitingGuideAnswer)]
    [InlineData(ReportStep.AwaitingSuggestionChoice)]
    public void The_guides_questions_keep_it_too(ReportStep step)
    {
        var citizen = OnTheWay.To(step).Says(Told);
        Assert.Equal((step, Told), (citizen.Draft.Step, citizen.Draft.StoryText));
        Screen.IsShort(Assert.IsType<Reply.Message>(citizen.LastTurn.Replies[^1]));
    }

    [Fact]
    public void It_stands_in_the_story_and_in_the_review()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingViolation).Says(Told).Says("Ada dua spanduk juga di sana").Says("1").Presses("Lewati")
            .Says($"{OnTheWay.Name}, {OnTheWay.Office}").Presses("Kemarin").Says(OnTheWay.Place);
        Assert.Contains(Told, citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("Ada dua spanduk juga", citizen.Hears, StringComparison.Ordinal);

        citizen.Presses("Lanjut").Presses("Belum punya bukti").Presses("Tanpa nama");

        Assert.Contains($"Cerita: {Told}", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal($"{Told}\n\nAda dua spanduk juga di sana", citizen.SendsTheReport().Filed.Content.Story);
    }

    [Fact]
    public void It_follows_a_first_message_that_was_a_story()
    {
        var citizen = new Citizen().Says(OnTheWay.Story).Presses("Setuju").Says(Told);
        Assert.Equal($"{OnTheWay.Story}\n\n{Told}", citizen.Draft.StoryText);
    }

    [Fact]
    public void Its_message_can_be_edited()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingViolation).Says(Told);
        citizen.Edits(citizen.LastMessage, "Pak camat membagikan topi.");
        Assert.Equal((ReportStep.AwaitingViolation, "Pak camat membagikan topi."), (citizen.Draft.Step, citizen.Draft.StoryText));
    }

    [Fact]
    public void A_story_that_would_be_too_long_is_not_kept_and_he_is_told_where_to_send_it()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingViolation);
        var part = string.Concat(Enumerable.Repeat("kaus dan topi ", 290));
        for (var told = 0; told * (part.Length + 2) <= ReportContent.MaxStoryLength; told++)
        {
            citizen.Says(part);
        }

        Assert.InRange(citizen.Draft.StoryText.Length, 1, ReportContent.MaxStoryLength);
        Assert.Contains("pesan ini belum saya simpan. Nanti kirim di langkah bukti", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("Apa yang dilakukannya?", citizen.Hears, StringComparison.Ordinal);
    }
}
