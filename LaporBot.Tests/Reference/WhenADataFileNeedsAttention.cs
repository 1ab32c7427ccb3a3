using System.Globalization;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Notifications;
using LaporBot.Host.Officers;
using LaporBot.Host.Reference;
using LaporBot.Host.Storage;
using LaporBot.Tests.Support.Store;
using Microsoft.Extensions.Logging.Abstractions;

namespace LaporBot.Tests.Reference;

public class WhenADataFileNeedsAttention
{
    private static readonly DateOnly s_lastDay = new(2026, 12, 31);

    [Theory]
    [InlineData(-60, "berlaku sampai 31 Desember 2026")]
    [InlineData(0, "berlaku sampai 31 Desember 2026")]
    [InlineData(1, "sudah berakhir pada 31 Desember 2026")]
    public void It_is_told_sixty_days_before_its_validity_ends_and_when_it_has_ended(int days, string words) =>
        Assert.Contains(words, Phrasebook.Text(Language.Indonesian, Assert.Single(Holidays(days)).Says), StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_told_of_a_file_that_holds_longer() => Assert.Empty(Holidays(-61));

    [Fact]
    public void That_it_ends_and_that_it_has_ended_are_two_concerns() =>
        Assert.NotEqual(Assert.Single(Holidays(0)).Key, Assert.Single(Holidays(1)).Key);

    [Fact]
    public void A_refused_file_is_named_with_its_line()
    {
        var reading = ReferenceFiles.Read(new Dictionary<string, string> { ["stages.json"] = "{\n  oops" });
        var refused = DataConcern.Of(reading, new DateOnly(2026, 1, 1)).Single(one => one.Says.Key == "work.DataRefused");
        Assert.Contains("stages.json", Phrasebook.Text(Language.Indonesian, refused.Says), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-09-27", null)]
    [InlineData("2024-09-28", "Kalender pemilu terakhir berakhir pada 27 November 2024")]
    [InlineData("2024-11-27", "Kalender pemilu terakhir berakhir pada 27 November 2024")]
    [InlineData("2024-11-28", "Tidak ada kalender pemilu yang berlaku: hitungan waktu tidak ditampilkan")]
    [InlineData("2026-11-28", "Tidak ada kalender pemilu yang berlaku: hitungan waktu tidak ditampilkan")]
    public void That_no_calendar_of_an_election_is_left_is_one_concern(string today, string? words)
    {
        var told = DataConcern.Of(ReferenceFiles.Read(new Dictionary<string, string>()), DateOnly.Parse(today, CultureInfo.InvariantCulture))
            .Where(one => one.Key.Contains("calendar", StringComparison.Ordinal) || (one.Key.Contains("elections", StringComparison.Ordinal) && !one.IsOver))
            .Select(one => Phrasebook.Text(Language.Indonesian, one.Says)).ToList();

        Assert.Equal(words is null ? 0 : 1, told.Count(one => words is null || one.Contains(words, StringComparison.Ordinal)));
        Assert.True(told.Count <= 1);
    }

    [Fact]
    public void A_calendar_of_a_coming_election_ends_the_concern()
    {
        var coming = DataFile.Text("elections.json").Replace("2024", "2030", StringComparison.Ordinal).Replace("2023", "2029", StringComparison.Ordinal);
        var reading = ReferenceFiles.Read(new Dictionary<string, string> { ["elections.json"] = coming });

        Assert.Empty(reading.Faults);
        Assert.DoesNotContain(DataConcern.Of(reading, new DateOnly(2026, 11, 28)), one => one.Key.Contains("calendar", StringComparison.Ordinal));
    }

    [Theory, EveryEngine]
    public async Task A_fault_is_told_once_its_end_once_and_the_same_fault_later_again(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        await JoinsAsync(bot, 4711, Role.Administrator);
        var faulty = ReferenceFiles.Read(new Dictionary<string, string> { ["stages.json"] = "{\n  oops" });
        var good = ReferenceFiles.Read(new Dictionary<string, string> { ["stages.json"] = DataFile.Text("stages.json") });
        await Watch(bot, good).LookAsync();
        var before = Notices(bot);

        foreach (var (reading, told) in new[] { (faulty, 1), (faulty, 1), (good, 2), (good, 2), (faulty, 3), (faulty, 3), (good, 4) })
        {
            bot.Clock.Now += TimeSpan.FromHours(1);
            await Watch(bot, reading).LookAsync();
            Assert.Equal(before + told, Notices(bot));
        }
    }

    [Theory, EveryEngine]
    public async Task Every_administrator_is_told_once_and_nobody_else(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        await JoinsAsync(bot, 4711, Role.Administrator);
        await JoinsAsync(bot, 4712, Role.Administrator);
        await JoinsAsync(bot, 4713, Role.Verifier);

        await Watch(bot).LookAsync();
        await Watch(bot).LookAsync();

        Assert.Equal(2L, bot.One("SELECT COUNT(*) FROM outbox WHERE purpose = 'notice'"));
    }

    [Theory, EveryEngine]
    public async Task It_waits_until_there_is_an_administrator(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        await Watch(bot).LookAsync();
        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM alarms"));

        await JoinsAsync(bot, 4711, Role.Administrator);
        await Watch(bot).LookAsync();

        Assert.Equal(1L, bot.One("SELECT COUNT(*) FROM outbox WHERE purpose = 'notice'"));
    }

    // Built in are election calendars that ended in 2024, and nothing else that ends within two months of the test's day.
    private static ReferenceWatch Watch(ServedBot bot, ReferenceReading? reading = null) => new(
        reading ?? ReferenceFiles.Read(new Dictionary<string, string>()),
        bot.Get<NoticeAddresses>(),
        bot.Get<Announcer>(),
        bot.Clock,
        NullLogger<ReferenceWatch>.Instance);

    private static long Notices(ServedBot bot) => (long)bot.One("SELECT COUNT(*) FROM outbox WHERE purpose = 'notice'")!;

    private static Task<CommitOutcome> JoinsAsync(ServedBot bot, long person, Role role) =>
        bot.CommitAsync(new OfficerJoined(An.Officer(role), bot.Person(person), bot.Chat(person), person, bot.Clock.GetUtcNow()));

    private static IEnumerable<DataConcern> Holidays(int daysAfterTheEnd) => DataConcern
        .Of(ReferenceFiles.Read(new Dictionary<string, string>()), s_lastDay.AddDays(daysAfterTheEnd))
        .Where(one => !one.IsOver && one.Key.Contains("holidays-2026.csv", StringComparison.Ordinal));
}
