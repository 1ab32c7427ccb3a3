using System.Text.RegularExpressions;
using LaporBot.Conversations.People;
using LaporBot.Simulator.Chats;
using LaporBot.Tests.Support;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.Journeys;

/// <summary>Whoever could learn here that somebody was reported before could learn it as the accused.</summary>
public partial class WhetherOthersReportedHim
{
    private const long Earlier = 4141;
    private const long Reporter = 4242;

    private static readonly string[] s_report =
    [
        "/lapor", "Setuju", "Kampanye daring", "Lewati", OnTheWay.Name, OnTheWay.Office, "Lewati", "kemarin", OnTheWay.Place, OnTheWay.Story, "Lanjut",
        "Belum punya bukti", "Tanpa nama", "Kirim", "Tidak, kirim",
    ];

    [Fact]
    public async Task Is_not_told_by_a_word_a_button_or_the_order_of_anything_in_the_dialogue_and_after_it()
    {
        var reported = await DialogueAsync(reportedBefore: new ReportWords("Sama"));
        var unreported = await DialogueAsync(reportedBefore: new ReportWords("Lain"));

        Assert.True(reported.Count > 12);
        Assert.Equal(unreported, reported);
    }

    [Theory, EveryEngine]
    public async Task Is_not_told_by_how_much_is_read_and_written(StoreEngine engine)
    {
        var reported = await WorkAsync(engine, reportedBefore: OnTheWay.Name);
        var unreported = await WorkAsync(engine, reportedBefore: "Siti Contoh");

        Assert.True(reported.Reads > 0);
        Assert.Equal(unreported.Reads, reported.Reads);
        Assert.Equal(unreported.Rows, reported.Rows);
        Assert.Equal(unreported.Said, reported.Said);
    }

    /// <summary>What the second reporter reads, from his first word to the status of his report and the news that it was taken up.</summary>
    private static async Task<IReadOnlyList<string>> DialogueAsync(ReportWords reportedBefore)
    {
        await using var town = await TestTown.OpenAsync();
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var first = await town.Citizen("Tetangga Contoh").WalksThroughAsync(reportedBefore);
        town.Passes(TimeSpan.FromMinutes(3));
        await verifier.HearsAsync(first);
        await verifier.PressesAsync("Ambil", "👤 Terlapor 1");

        var citizen = town.Citizen();
        var number = await citizen.WalksThroughAsync(new ReportWords("Sama"));
        await citizen.AsksStatusAsync(number);
        town.Passes(TimeSpan.FromMinutes(3));
        await verifier.HearsAsync(number);
        await verifier.PressesAsync("Ambil", "👤 Terlapor 1");
        town.Passes(TimeSpan.FromMinutes(2));
        await citizen.HearsAsync("Ada kabar");
        await citizen.ReadsNewsAsync();
        await citizen.AsksStatusAsync(number);

        // That a press was heard is answered on another line than messages, at any time between them.
        return [.. citizen.Screen.Seen.Select(Shown).OrderBy(shown => shown.StartsWith(nameof(BotMessageKind.Answered), StringComparison.Ordinal))];
    }

    private static async Task<(long Reads, IReadOnlyList<long> Rows, IReadOnlyList<string> Said)> WorkAsync(StoreEngine engine, string reportedBefore)
    {
        CountingConnections? store = null;
        var telegram = new PlayedBotApi();
        await using var bot = await ServedBot.StartedAsync(engine, telegram, also: services => CountingConnections.Between(services, opened => store = opened));
        await FilesAsync(bot, telegram, Earlier, reportedBefore, from: 1);
        var (before, said) = (store!.Reads, telegram.Calls.Count);

        await FilesAsync(bot, telegram, Reporter, OnTheWay.Name, from: 1 + s_report.Length + 1);

        string[] tables = ["cases", "accused", "evidence", "history", "outbox", "conversations", "inbox"];
        return (
            store.Reads - before,
            [.. tables.Select(table => (long)bot.One($"SELECT COUNT(*) FROM {table}")!)],
            [.. telegram.Calls.Skip(said).Select(call => NumberShape().Replace(call, "LPR"))]);
    }

    private static async Task FilesAsync(ServedBot bot, PlayedBotApi telegram, long who, string accused, int from)
    {
        var lists = Lists(telegram);
        foreach (var said in s_report.Select(words => words == OnTheWay.Name ? accused : words).Append("/status"))
        {
            await bot.HearsAsync(from++, who, said);
            while (bot.Courier.HasUndeliveredQuestion(who))
            {
                await Task.Yield();
            }
        }

        while (Lists(telegram) == lists)
        {
            await Task.Yield();
        }
    }

    private static int Lists(PlayedBotApi telegram) => telegram.Calls.Count(call => call.Contains("Laporan dari chat ini", StringComparison.Ordinal));

    /// <summary>What a screen shows; the number itself is drawn anew for every report.</summary>
    private static string Shown(BotMessage message) => NumberShape().Replace(
        $"{message.Kind}: {message.Text} {string.Join(' ', LabelShape().Matches(message.ReplyMarkup ?? "").Select(label => label.Groups[1].Value))}", "LPR");

    [GeneratedRegex("LPR-[0-9]{2}-[0-9A-Z]{6}-[0-9A-Z]")]
    private static partial Regex NumberShape();

    [GeneratedRegex("\"text\":\"([^\"]*)\"")]
    private static partial Regex LabelShape();
}
