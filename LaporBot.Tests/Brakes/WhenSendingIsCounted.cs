using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Host.Brakes;
using LaporBot.Host.Cases;
using LaporBot.Host.Intake;
using LaporBot.Host.Officers;
using LaporBot.Host.Storage;
using LaporBot.Tests.Support;
using LaporBot.Tests.Support.Store;
using Microsoft.Extensions.Hosting;

namespace LaporBot.Tests.Brakes;

public class WhenSendingIsCounted
{
    private const long Sender = 42;

    [Theory, EveryEngine]
    public async Task Reports_and_files_count_for_their_sender_and_for_nobody_else(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, brakes: new BrakeOptions { ReportsPerDay = 2, FilesPerDay = 3 });
        await SendsAsync(bot, Sender);
        await bot.CommitAsync(new FileCounted(bot.Person(Sender), 1000, bot.Clock.Now));
        Assert.Null(Allowed(bot, Sender).NextReportOn);
        Assert.Equal(2, Allowed(bot, Sender).FilesLeft);

        await SendsAsync(bot, Sender);

        Assert.Equal(WorkingDays.DayOf(bot.Clock.Now).AddDays(1), Allowed(bot, Sender).NextReportOn);
        Assert.Null(Allowed(bot, 43).NextReportOn);
        Assert.Equal(3, Allowed(bot, 43).FilesLeft);
    }

    [Theory, EveryEngine]
    public async Task A_new_day_begins_at_midnight_in_western_indonesia(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, brakes: new BrakeOptions { ReportsPerDay = 1 });
        bot.Clock.Now = new DateTimeOffset(2026, 10, 3, 16, 59, 59, TimeSpan.Zero);
        await SendsAsync(bot, Sender);
        Assert.NotNull(Allowed(bot, Sender).NextReportOn);

        bot.Clock.Now = bot.Clock.Now.AddSeconds(1);

        Assert.Null(Allowed(bot, Sender).NextReportOn);
    }

    [Theory, EveryEngine]
    public async Task An_update_that_comes_twice_counts_once(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        for (var i = 0; i < 2; i++)
        {
            await bot.CommitAsync(new UpdateReceived(7, bot.Clock.Now), new ReportCounted(bot.Person(Sender), bot.Clock.Now));
        }

        Assert.Equal(1L, bot.One("SELECT MAX(reports) FROM tallies"));
    }

    [Theory, EveryEngine]
    public async Task A_file_counts_through_the_front_desk_until_the_day_is_full(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, brakes: new BrakeOptions { FilesPerDay = 2 });
        for (var update = 1; update <= 3; update++)
        {
            await bot.HearsAsync(
                $$"""
                {"update_id":{{update}},"message":{"message_id":{{update}},"date":1790000000,"photo":[{"file_id":"f{{update}}","file_unique_id":"u{{update}}","width":1,"height":1,"file_size":500}],
                "chat":{"id":{{Sender}},"type":"private" },"from":{"id":{{Sender}},"is_bot":false,"first_name":"Contoh" } } }
                """);
        }

        Assert.Equal(2L, bot.One("SELECT files FROM tallies"));
        Assert.Equal(1000L, bot.One("SELECT bytes FROM tallies"));
    }

    [Theory, EveryEngine]
    public async Task What_no_longer_counts_is_removed_and_what_counts_stays(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, brakes: new BrakeOptions { ReportsPerWeek = 1 });
        await SendsAsync(bot, Sender);
        bot.Clock.Now = bot.Clock.Now.AddDays(6);
        await SweepsAsync(bot);
        Assert.NotNull(Allowed(bot, Sender).NextReportOn);

        bot.Clock.Now = bot.Clock.Now.AddDays(1);
        await SweepsAsync(bot);

        Assert.Null(Allowed(bot, Sender).NextReportOn);
        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM tallies"));
    }

    [Theory, EveryEngine]
    public async Task A_mark_follows_its_person_ends_by_the_clock_and_is_taken_away_case_by_case(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        var (first, second) = (await FiledAsync(bot, 1), await FiledAsync(bot, 2));
        await bot.CommitAsync(new ReporterMarked(first, bot.Clock.Now.AddDays(7)));
        await bot.CommitAsync(new ReporterMarked(second, bot.Clock.Now.AddDays(30)));
        Assert.True(Allowed(bot, Sender).IsMarked);
        Assert.False(Allowed(bot, 43).IsMarked);

        await bot.CommitAsync(new ReporterUnmarked(second));
        Assert.True(Allowed(bot, Sender).IsMarked);

        bot.Clock.Now = bot.Clock.Now.AddDays(7);
        Assert.False(Allowed(bot, Sender).IsMarked);
        await SweepsAsync(bot);
        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM marks"));
    }

    [Theory, EveryEngine]
    public async Task Counts_and_marks_lead_to_no_case_without_the_master_key(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        await bot.CommitAsync(new ReporterMarked(await FiledAsync(bot, 1), bot.Clock.Now.AddDays(7)));
        await SendsAsync(bot, Sender);

        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM tallies t JOIN cases c ON t.who IN (c.reporter_person_key, c.reporter_chat_key)"));
        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM marks m JOIN cases c ON m.who IN (c.reporter_person_key, c.reporter_chat_key)"));
    }

    [Theory, EveryEngine]
    public async Task Each_officer_is_told_how_many_wait_of_those_he_would_have_had_a_card_of_and_only_once(StoreEngine engine)
    {
        var telegram = new PlayedBotApi();
        await using var bot = await ServedBot.StartedAsync(engine, telegram, brakes: new BrakeOptions { ReportsPerHour = 1 });
        await JoinsAsync(bot, 4711, Role.Verifier);
        await JoinsAsync(bot, 4712, Role.Reviewer);
        await JoinsAsync(bot, 4713, Role.Administrator);
        await SendsAsync(bot, Sender);
        Assert.True(Allowed(bot, Sender).Gathers);
        CaseId[] filed = [await FiledAsync(bot, 1), await FiledAsync(bot, 2), await FiledAsync(bot, 3)];
        await bot.CommitAsync([.. filed.Select(id => new AnnouncementGathered(id, bot.Clock.Now))]);
        var withdrawn = await bot.Get<CaseShelf>().FindAsync(filed[2], reader: null);
        await bot.CommitAsync(new CaseChanged(withdrawn!, withdrawn! with { Revision = 2, Accused = [.. withdrawn!.Accused.Select(one => one with { Stage = Stage.Withdrawn })] }));

        await bot.Get<DigestCourier>().LookAsync();
        await bot.Get<DigestCourier>().LookAsync();
        await telegram.ComesAsync(2);
        await bot.OutboxAsync();

        Assert.Equal(2, telegram.Asked.Count);
        Assert.Contains(telegram.Asked, one => one.Body!.Contains("4713", StringComparison.Ordinal) && one.Body.Contains("Banjir laporan: 1 ", StringComparison.Ordinal));
        Assert.Contains(telegram.Asked, one => one.Body!.Contains("4711", StringComparison.Ordinal) && one.Body.Contains("2 laporan baru", StringComparison.Ordinal));
        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM gathered"));
    }

    [Theory, EveryEngine]
    public async Task A_report_that_can_still_be_taken_back_is_not_summed_up_and_summaries_come_now_and_then(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine, brakes: new BrakeOptions { DigestMinutes = 15 });
        await JoinsAsync(bot, 4711, Role.Verifier);
        await bot.CommitAsync(new AnnouncementGathered(await FiledAsync(bot, 1), bot.Clock.Now), new AnnouncementGathered(await FiledAsync(bot, 2), bot.Clock.Now.AddMinutes(2)));
        var courier = bot.Get<DigestCourier>();

        await courier.LookAsync();
        Assert.Equal(1L, bot.One("SELECT COUNT(*) FROM gathered"));
        bot.Clock.Now = bot.Clock.Now.AddMinutes(14);
        await courier.LookAsync();
        Assert.Equal(1L, bot.One("SELECT COUNT(*) FROM gathered"));
        bot.Clock.Now = bot.Clock.Now.AddMinutes(1);
        await courier.LookAsync();

        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM gathered"));
        Assert.Equal(2L, bot.One("SELECT COUNT(*) FROM outbox WHERE priority = 'Digest'"));
    }

    [Theory, EveryEngine]
    public async Task A_case_that_does_not_open_keeps_no_other_from_being_summed_up(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        await JoinsAsync(bot, 4711, Role.Verifier);
        var (broken, whole) = (await FiledAsync(bot, 1), await FiledAsync(bot, 2));
        await bot.CommitAsync(new AnnouncementGathered(broken, bot.Clock.Now), new AnnouncementGathered(whole, bot.Clock.Now), new ContentBroken(broken));

        await bot.Get<DigestCourier>().LookAsync();

        Assert.Equal(1L, bot.One("SELECT COUNT(*) FROM outbox WHERE priority = 'Digest'"));
        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM gathered"));
    }

    private static Conversations.Brakes.Allowance Allowed(ServedBot bot, long person) => bot.Get<AllowanceShelf>().Of(bot.Person(person), bot.Clock.Now);

    private static Task<CommitOutcome> SendsAsync(ServedBot bot, long person) => bot.CommitAsync(new ReportCounted(bot.Person(person), bot.Clock.Now));

    private static Task SweepsAsync(ServedBot bot) => bot.Get<IEnumerable<IHostedService>>().OfType<StoreSweeper>().Single().SweepAsync(default);

    private static async Task<CaseId> FiledAsync(ServedBot bot, uint number)
    {
        var filed = An.OpenCase(number);
        await bot.CommitAsync(new CaseFiled(filed, new ReporterBinding(bot.Chat(Sender), bot.Person(Sender), Sender)));
        return filed.Id;
    }

    private static Task<CommitOutcome> JoinsAsync(ServedBot bot, long person, Role role) =>
        bot.CommitAsync(new OfficerJoined(An.Officer(role), bot.Person(person), bot.Chat(person), person, bot.Clock.Now));

    /// <summary>As a fault of the disk would leave it.</summary>
    private sealed class ContentBroken(CaseId id) : IStoreChange
    {
        public ChangeResult Apply(StoreSession session) =>
            session.Run("UPDATE cases SET content = @content WHERE id = @id", new byte[64], id) == 1 ? ChangeResult.Done : ChangeResult.Conflict;
    }
}
