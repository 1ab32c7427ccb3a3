using LaporBot.Conversations.Pausing;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Intake;
using LaporBot.Host.Notifications;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Reports;

/// <summary>Warns the writers of drafts that nobody has touched for long, and destroys the drafts a day later. Everything it needs to know is stored: a restart changes nothing.</summary>
internal sealed class DraftCourier(
    DraftShelf drafts,
    RecentConversations recent,
    CommitWriter writer,
    OutboxCourier courier,
    CaseRules rules,
    TimeProvider clock,
    ILogger<DraftCourier> log) : BackgroundService
{
    private const int Portion = 100;

    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    /// <returns>How many drafts it had something to do with.</returns>
    public async Task<int> LookAsync()
    {
        var now = clock.GetUtcNow();
        if (DraftLife.IsNight(now))
        {
            return 0;
        }

        var due = drafts.Due(now, Portion);
        var done = await Task.WhenAll(due.Select(one => SettleAsync(one, now)));
        var (warned, destroyed) = (done.Count(what => what == Deed.Warned), done.Count(what => what == Deed.Destroyed));
        if (warned + destroyed > 0)
        {
            log.DraftsLookedThrough(warned, destroyed);
        }

        return done.Count(what => what != Deed.None);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        try
        {
            do
            {
                await TryLookAsync();
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return;
        }
    }

    private async Task TryLookAsync()
    {
        try
        {
            while (await LookAsync() == Portion)
            {
                // More wait.
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.DraftRoundFailed(failure.GetType().Name);
        }
    }

    private Task<Deed> SettleAsync(DueDraft due, DateTimeOffset now) => due switch
    {
        { Open: null } when due.Due == DateTimeOffset.MinValue => LaterAsync(due, DraftLife.EndsAt(now, rules.DraftLife)),
        { Open: null } => UnreadableAsync(due),
        { Open: { } open } when DraftLife.Look(open, now, rules.DraftLife) is { } turn => ChangedAsync(due, turn, now),
        { Open: { } open } => LaterAsync(due, DraftLife.NextLook(open, rules.DraftLife)),
    };

    private async Task<Deed> LaterAsync(DueDraft due, DateTimeOffset? next) =>
        await writer.CommitAsync(CommitUnit.Of(new DraftLooked(due.Chat, due.Revision, next))) == CommitOutcome.Committed ? Deed.Later : Deed.None;

    // Nobody came back to it: whoever does after this is a stranger again.
    private async Task<Deed> UnreadableAsync(DueDraft due)
    {
        var outcome = await writer.CommitAsync(CommitUnit.Of(
            Saved(due, Conversation.New with { Language = due.Language }), new RepliesForgotten(due.Chat),
            new DraftDestroyed(due.Chat, firstMessage: null), new DraftFilesDestroyed(due.Chat)));
        if (outcome != CommitOutcome.Committed)
        {
            return Deed.None;
        }

        recent.Forget(due.Chat);
        log.UnreadableDraftDestroyed();
        return Deed.Later;
    }

    private async Task<Deed> ChangedAsync(DueDraft due, Turn turn, DateTimeOffset now)
    {
        var notices = turn.Replies.OfType<Reply.Message>()
            .Select(says => new OutboxQueued(OutboxComposer.Notice(due.Chat, due.ChatId, says, turn.After.Language, hold: null, now)))
            .ToList();
        var destroyed = turn.Intents.OfType<Intent.DestroyDraft>().ToList();
        List<IStoreChange> changes = [Saved(due, turn.After), .. notices];
        foreach (var gone in destroyed)
        {
            changes.AddRange([new DraftDestroyed(due.Chat, gone.FirstMessage), new DraftFilesDestroyed(due.Chat), new RepliesForgotten(due.Chat)]);
        }

        if (await writer.CommitAsync(new CommitUnit(changes)) != CommitOutcome.Committed)
        {
            return Deed.None;
        }

        recent.Forget(due.Chat);
        courier.Accept(notices.ConvertAll(notice => OutboxItem.Of(notice.Entry)));
        return destroyed.Count > 0 ? Deed.Destroyed : notices.Count > 0 ? Deed.Warned : Deed.Later;
    }

    private ConversationSaved Saved(DueDraft due, Conversation after) => new(
        due.Chat, due.ChatId, ChatKind.Private, due.Revision, ConversationSnapshot.Write(after), after.Language, DraftLife.NextLook(after, rules.DraftLife));

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
