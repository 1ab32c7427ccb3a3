using LaporBot.Conversations.Amending;
using LaporBot.Conversations.Pausing;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Intake;
using LaporBot.Host.Notifications;
using LaporBot.Host.Storage;
using LaporBot.Host.Watching;

namespace LaporBot.Host.Reports;

/// <summary>Warns the writers of drafts that nobody has touched for long, and destroys the drafts a day later. Everything it needs to know is stored: a restart changes nothing.</summary>
internal sealed class DraftCourier(
    DraftShelf drafts,
    RecentConversations recent,
    CommitWriter writer,
    Announcer announcer,
    CaseRules rules,
    TimeProvider clock,
    ILogger<DraftCourier> log) : Rounds(TimeSpan.FromMinutes(1), clock, log)
{
    private const int Portion = 100;

    /// <returns>How many drafts it had something to do with.</returns>
    public async Task<int> LookAsync()
    {
        var now = Clock.GetUtcNow();
        if (DraftLife.IsNight(now))
        {
            return 0;
        }

        var done = new List<Deed>();
        var due = drafts.Due(now, after: null, Portion);
        while (due.Count > 0)
        {
            done.AddRange(await Task.WhenAll(due.Select(one => TrySettleAsync(one, now))));
            due = due.Count < Portion ? [] : drafts.Due(now, due[^1], Portion);
        }

        var (warned, destroyed) = (done.Count(what => what == Deed.Warned), done.Count(what => what == Deed.Destroyed));
        if (warned + destroyed > 0)
        {
            log.DraftsLookedThrough(warned, destroyed);
        }

        return done.Count(what => what != Deed.None);
    }

    protected override async Task<bool> LookOnceAsync(CancellationToken ct)
    {
        await LookAsync();
        return false;
    }

    /// <summary>One draft that cannot be settled hinders no other.</summary>
    private async Task<Deed> TrySettleAsync(DueDraft due, DateTimeOffset now)
    {
        try
        {
            if (due.ChatId is null)
            {
                log.WriterNotTold();
            }

            return await SettleAsync(due, now);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.DraftRoundFailed(failure.GetType().Name);
            return Deed.None;
        }
    }

    private Task<Deed> SettleAsync(DueDraft due, DateTimeOffset now) => due switch
    {
        { Open: null } when due.Due == DateTimeOffset.MinValue => LaterAsync(due, DraftLife.EndsAt(now, rules.DraftLife)),
        { Open: null } => UnreadableAsync(due, now),
        { Open: { } open } when DraftLife.Look(open, now, rules.DraftLife) is { } turn => ChangedAsync(due, turn, now),
        { Open: { } open } => LaterAsync(due, DraftLife.NextLook(open, rules.DraftLife)),
    };

    private async Task<Deed> LaterAsync(DueDraft due, DateTimeOffset? next) =>
        await writer.CommitAsync(CommitUnit.Of(new DraftLooked(due.Chat, due.Revision, next))) == CommitOutcome.Committed ? Deed.Later : Deed.None;

    // Nobody came back to it: whoever does after this is a stranger again.
    private async Task<Deed> UnreadableAsync(DueDraft due, DateTimeOffset now)
    {
        var notices = Notices(due, [DraftNotices.News], due.Language, now);
        List<IStoreChange> gone =
        [
            Saved(due, Conversation.New with { Language = due.Language }),
            DraftDestroyed.Unreadable(due.Chat), new DraftFilesDestroyed(due.Chat), new RepliesForgotten(due.Chat),
        ];
        if (!await announcer.TellAsync(gone, notices))
        {
            return Deed.None;
        }

        recent.Forget(due.Chat);
        log.UnreadableDraftDestroyed();
        return Deed.Later;
    }

    private async Task<Deed> ChangedAsync(DueDraft due, Turn turn, DateTimeOffset now)
    {
        var notices = Notices(due, turn.Replies, turn.After.Language, now);
        var destroyed = turn.Intents.OfType<Intent.DestroyDraft>().ToList();
        List<IStoreChange> changes = [Saved(due, turn.After)];
        foreach (var gone in destroyed)
        {
            changes.AddRange([new DraftDestroyed(due.Chat, gone.FirstMessage, UnsentMessages.Of(turn.After)), new DraftFilesDestroyed(due.Chat), new RepliesForgotten(due.Chat)]);
        }

        if (!await announcer.TellAsync(changes, notices))
        {
            return Deed.None;
        }

        recent.Forget(due.Chat);
        return destroyed.Count > 0 ? Deed.Destroyed : notices.Count > 0 ? Deed.Warned : Deed.Later;
    }

    private static List<OutboxQueued> Notices(DueDraft due, IReadOnlyList<Reply> replies, Language language, DateTimeOffset now) => due.ChatId is { } chat
        ? [.. replies.OfType<Reply.Message>().Select(says => new OutboxQueued(OutboxComposer.Notice(due.Chat, chat, says, language, hold: null, now)))]
        : [];

    // The address is only stored with a chat that is new.
    private ConversationSaved Saved(DueDraft due, Conversation after) => new(
        due.Chat, due.ChatId ?? 0, ChatKind.Private, due.Revision, ConversationSnapshot.Write(after), after.Language, DraftLife.NextLook(after, rules.DraftLife));

    /// <summary>What came of a look at one draft.</summary>
    private enum Deed
    {
        /// <summary>Its chat has gone on meanwhile.</summary>
        None,

        /// <summary>It was not time, or there was nothing to say.</summary>
        Later,

        Warned,

        Destroyed,
    }
}
