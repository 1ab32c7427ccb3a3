using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Tracking;
using LaporBot.Host.Cases;
using LaporBot.Host.Notifications;
using LaporBot.Host.Officers;
using LaporBot.Tests.Support;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.Intake;

public class WhenAButtonIsForged
{
    private const long Reporter = 4242;
    private const long Officer = 4343;
    private const long Stranger = 4444;

    private const string NotFound = "Laporan itu tidak ditemukan di chat ini. Lihat daftar dengan /status";

    [Theory, EveryEngine]
    public async Task An_officer_cannot_stand_where_the_reporter_does(StoreEngine engine)
    {
        foreach (var verb in new[] { TrackVerb.News, TrackVerb.Timeline, TrackVerb.Answer })
        {
            Assert.Equal(NotFound, await AnswerAsync(engine, Officer, Role.Verifier, TrackButton.Of(ACase.Filed().Id, verb).Value));
        }
    }

    [Theory, EveryEngine]
    public async Task A_stranger_finds_nobodys_case(StoreEngine engine) =>
        Assert.Equal(NotFound, await AnswerAsync(engine, Stranger, Role.Verifier, TrackButton.Of(ACase.Filed().Id, TrackVerb.News).Value));

    [Theory, EveryEngine]
    public async Task The_reporter_finds_his_own(StoreEngine engine) =>
        Assert.NotEqual(NotFound, await AnswerAsync(engine, Reporter, Role.Verifier, TrackButton.Of(ACase.Filed().Id, TrackVerb.News).Value));

    [Theory, EveryEngine]
    public async Task The_accuseds_own_agency_does_not_find_what_was_never_forwarded_to_it(StoreEngine engine)
    {
        var gone = await AnswerAsync(engine, Officer, Role.PpkOperator, CaseButton.Of(ACase.Filed(), 0, CaseVerb.Take).Value);

        Assert.Equal(Conversations.Speaking.Phrasebook.Text(Conversations.Speaking.Language.Indonesian, new("work.CaseGone")), gone);
    }

    /// <summary>The note or message that a press is answered with; the press is from somebody who has greeted the bot before.</summary>
    private static async Task<string> AnswerAsync(StoreEngine engine, long who, Role role, string data)
    {
        var telegramAnswers = new TaskCompletionSource();
        await using var bot = await ServedBot.StartedAsync(engine, new PlayedBotApi { Holding = telegramAnswers.Task });
        var officer = new Officer(new OfficerId(Guid.NewGuid()), role, "KAB-CONTOH", "Petugas Contoh", ToldOfNewCases: true);
        await bot.CommitAsync(
            new OfficerJoined(officer, bot.Person(Officer), bot.Chat(Officer), Officer, bot.Clock.Now),
            new CaseFiled(ACase.Filed() with { ReleasedAt = bot.Clock.Now }, new ReporterBinding(bot.Chat(Reporter), bot.Person(Reporter), Reporter)));
        await bot.HearsAsync(1, who, "/bantuan");
        await bot.PressesAsync(2, who, data);

        var newest = OutboxPayload.Read(bot.Get<OutboxShelf>().Waiting()[^1].Payload.Span).Text;
        telegramAnswers.SetResult();
        return newest;
    }
}
