using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Speaking;

public class CommandsInEnglish
{
    [Fact]
    public void A_language_typed_as_a_command_is_spoken_from_then_on()
    {
        var citizen = new Citizen().Says("halo").Commands("english");
        Assert.Contains("civil servants", citizen.Hears, StringComparison.Ordinal);

        Assert.Contains("Selamat datang", citizen.Commands("indonesia").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_as_the_very_first_word_gives_one_welcome_in_it()
    {
        var citizen = new Citizen().Commands("english");

        Assert.Contains("civil servants", Assert.Single(Screen.Of(citizen.LastTurn)).TextIn(Language.English), StringComparison.Ordinal);
        Assert.Equal(Language.English, citizen.Conversation.Language);
        Assert.True(citizen.Shows("Bahasa Indonesia"));
    }

    [Theory]
    [InlineData("help", "bantuan")]
    [InlineData("privacy", "privasi")]
    [InlineData("language", "bahasa")]
    [InlineData("guide", "panduan")]
    [InlineData("cancel", "batal")]
    [InlineData("add", "tambah")]
    [InlineData("withdraw", "tarik")]
    [InlineData("report", "lapor")]
    public void A_command_is_known_by_its_english_name(string english, string indonesian) =>
        Assert.Equal(new Citizen().Says("halo").Commands(indonesian).Hears, new Citizen().Says("halo").Commands(english).Hears);

    [Fact]
    public void Who_reads_reports_is_said_in_the_readers_language()
    {
        var told = A.Operator with { ReadersInEnglish = "the appointed officers" };

        Assert.Contains("the appointed officers", new Citizen { Operator = told }.Commands("english").Hears, StringComparison.Ordinal);
        Assert.Contains(told.Readers, new Citizen { Operator = told }.Commands("start").Hears, StringComparison.Ordinal);
        Assert.Contains(A.Operator.Readers, new Citizen().Commands("english").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void No_english_screen_holds_indonesian_words()
    {
        string[] indonesian = ["yang", "dan", "tidak", "anda", "laporan", "untuk", "dengan", "atau", "petugas", "bukti", "kirim", "ubah", "lewati", "kembali", "lanjut", "sudah", "belum", "pelapor", "terlapor", "tanpa", "nama", "saya"];
        var found =
            from shown in CitizensScreens.OfAReport.Concat(CitizensScreens.BesideAReport)
            from said in shown.Screen.LabelsIn(Language.English).Append(shown.Screen.TextIn(Language.English))
            let text = said.Replace(A.Operator.Readers, "", StringComparison.Ordinal)
            from word in text.Split([' ', '\n', '.', ',', ':', '(', ')', '?', '!', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries)
            where indonesian.Contains(word.ToLowerInvariant())
                && !text.Contains(OnTheWay.Story, StringComparison.Ordinal) && !text.Contains('【') && !text.Contains("Indonesia", StringComparison.Ordinal)
            select $"{shown.Seen}: {word} in: {text}";

        Assert.Equal([], found.Distinct());
    }

    public static TheoryData<ReportStep> EveryStep() => [.. OnTheWay.Steps];

    [Theory, MemberData(nameof(EveryStep))]
    public void The_language_changes_at_every_step_and_nothing_is_lost(ReportStep step)
    {
        var citizen = OnTheWay.To(step);
        var (at, told) = (citizen.Draft.Step, citizen.Draft.Accused.Count);
        citizen.Commands("english");

        Assert.Equal((at, told), (citizen.Draft.Step, citizen.Draft.Accused.Count));
        Assert.NotEmpty(citizen.Buttons);
        Assert.Equal(Language.English, citizen.Conversation.Language);
    }
}
