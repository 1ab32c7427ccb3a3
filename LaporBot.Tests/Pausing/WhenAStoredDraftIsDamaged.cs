using LaporBot.Conversations.Pausing;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Intake;
using LaporBot.Host.Reports;
using LaporBot.Host.Storage;
using LaporBot.Tests.Support;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.Pausing;

public class WhenAStoredDraftIsDamaged
{
    private const long Chat = 42;
    private const string KeptWords = "SELECT COUNT(*) FROM messages WHERE body IS NOT NULL";

    [Theory, EveryEngine]
    public async Task Its_other_edited_words_are_forgotten_and_so_is_the_row_that_does_not_open(StoreEngine engine)
    {
        await using var bot = await ServedBot.StartedAsync(engine);
        await bot.CommitAsync(Edited(bot, 3), Edited(bot, 5), Edited(bot, 6));
        Damage(bot, "UPDATE messages SET message_id = x'00' WHERE id = (SELECT MAX(id) FROM messages)");

        Assert.Equal(CommitOutcome.Committed, await bot.CommitAsync(new DraftDestroyed(bot.Chat(Chat), 5)));

        Assert.Equal(1L, bot.One(KeptWords));
    }

    [Theory, EveryEngine]
    public async Task Whoever_wrote_what_cannot_be_read_is_told_neutrally_that_it_is_gone_and_his_edits_go_with_it(StoreEngine engine)
    {
        await using var bot = await OpenedAsync(engine);
        await bot.CommitAsync(Draft(bot, Chat), Edited(bot, 5));
        Damage(bot, "UPDATE conversations SET state = x'00'");

        Assert.Equal(1, await bot.Get<DraftCourier>().LookAsync());
        Assert.Equal(0, await bot.Get<DraftCourier>().LookAsync());

        Assert.Equal(0L, bot.One(KeptWords));
        Assert.Equal(1L, bot.One("SELECT COUNT(*) FROM outbox WHERE purpose = 'notice'"));
    }

    [Theory, EveryEngine]
    public async Task Whoever_comes_back_to_what_cannot_be_read_leaves_no_edited_words_behind(StoreEngine engine)
    {
        await using var bot = await OpenedAsync(engine);
        await bot.CommitAsync(Draft(bot, Chat), Edited(bot, 5));
        Damage(bot, "UPDATE conversations SET state = x'00'");

        await bot.HearsAsync(7, Chat, "halo");

        Assert.Equal(0L, bot.One(KeptWords));
    }

    [Theory, EveryEngine]
    public async Task Many_whose_writers_cannot_be_written_to_end_too_and_keep_nobody_else_waiting(StoreEngine engine)
    {
        await using var bot = await OpenedAsync(engine);
        await bot.CommitAsync([.. Enumerable.Range(100, 101).Select(chat => Draft(bot, chat))]);
        Damage(bot, "UPDATE conversations SET address = x'00'");
        await bot.CommitAsync(Draft(bot, Chat, TimeSpan.FromHours(1)));

        await bot.Get<DraftCourier>().LookAsync();
        Assert.Equal(1L, bot.One("SELECT COUNT(*) FROM outbox WHERE purpose = 'notice'"));
        bot.Clock.Now += TimeSpan.FromDays(2);
        await bot.Get<DraftCourier>().LookAsync();

        Assert.Equal(0L, bot.One("SELECT COUNT(*) FROM conversations WHERE draft_due IS NOT NULL"));
    }

    /// <summary>Later than any draft of these tests is warned about.</summary>
    private static async Task<ServedBot> OpenedAsync(StoreEngine engine)
    {
        var bot = await ServedBot.StartedAsync(engine, also: services => services.AddReports());
        bot.Clock.Now = A.Moment + A.Rules.DraftLife + TimeSpan.FromHours(2);
        Assert.False(DraftLife.IsNight(bot.Clock.Now));
        return bot;
    }

    private static ConversationSaved Draft(ServedBot bot, long chat, TimeSpan later = default)
    {
        var open = OnTheWay.To(ReportStep.AwaitingStory).Conversation;
        return new ConversationSaved(
            bot.Chat(chat), chat, ChatKind.Private, 0, ConversationSnapshot.Write(open), Language.Indonesian, DraftLife.NextLook(open, A.Rules.DraftLife)!.Value + later);
    }

    private static MessageEdited Edited(ServedBot bot, long message) => new(bot.Chat(Chat), message, OpenedStore.Now, "Kata contoh");

    private static void Damage(ServedBot bot, string change)
    {
        using var statements = bot.Get<IStoreConnections>().OpenForWriting();
        Assert.NotEqual(0, statements[change].Run());
    }
}
