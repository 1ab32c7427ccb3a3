using LaporBot.Conversations.Amending;
using LaporBot.Conversations.Pausing;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Notifications;
using LaporBot.Host.Officers;
using LaporBot.Host.Reports;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Intake;

/// <summary>Everything one update leads to as one unit: update id, ledger, intents, replies, notices, conversation.</summary>
internal sealed class TurnConsequence(IntentChanges intents, CaseRules rules, TimeProvider clock)
{
    /// <summary>An update that nobody answers is received all the same, so that it never comes again.</summary>
    public CommitUnit OfNothing(IncomingUpdate incoming) => CommitUnit.Of(new UpdateReceived(incoming.UpdateId, clock.GetUtcNow()));

    public async Task<Consequence> OfAsync(DeskVisit visit, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var incoming = visit.Incoming;
        List<IStoreChange> changes = [new UpdateReceived(incoming.UpdateId, now)];
        changes.AddRange(Ledger(visit));

        // Whoever writes can be reached again: his having let the bot in may have been told before the refusal it heals.
        if (visit.Reachable is not null || !incoming.IsGroup)
        {
            changes.Add(new ReporterUnreachable(visit.Chat, visit.Reachable is false));
        }

        if (visit.MigratedTo is { } chat)
        {
            changes.Add(new ChatMigrated(visit.Chat, chat.Key, chat.Id));
        }

        if (visit.IsSentAway)
        {
            changes.Add(new GroupUnbound(visit.Chat, now));
        }

        if (visit.Turn is not { } turn)
        {
            return new Consequence(new CommitUnit(changes), [], Fleeting(visit, now), null);
        }

        foreach (var intent in turn.Intents)
        {
            changes.AddRange(await intents.OfAsync(intent, visit, now, ct));
        }

        changes.AddRange(EditsSettled.Of(visit.Chat, visit.Conversation, turn));
        var filed = turn.Intents.OfType<Intent.FileCase>().FirstOrDefault()?.Filed.Id;
        changes.AddRange(DraftFileChanges.Of(visit.Chat, visit.Conversation.Draft, turn.After.Draft, filed, visit.ConversationLost));
        if (visit.ConversationLost)
        {
            changes.Add(DraftDestroyed.Unreadable(visit.Chat));
        }

        foreach (var reply in visit.Replies)
        {
            changes.Add(new OutboxQueued(OutboxComposer.Reply(visit, reply, turn.After.Language, now)));
        }

        var saves = turn.After != visit.Conversation || visit.Revision == 0;
        if (saves)
        {
            changes.Add(new ConversationSaved(
                visit.Chat,
                incoming.ChatId,
                incoming.IsGroup ? ChatKind.Group : ChatKind.Private,
                visit.Revision,
                ConversationSnapshot.Write(turn.After),
                turn.After.Language,
                DraftLife.NextLook(turn.After, rules.DraftLife)));
        }

        return new Consequence(new CommitUnit(changes), [.. changes.OfType<OutboxQueued>()], Fleeting(visit, now), saves ? turn.After : null);
    }

    private static IEnumerable<IStoreChange> Ledger(DeskVisit visit) => visit.Incoming.Heard switch
    {
        null => [],
        { EditDate: null } heard => [new MessageHeard(visit.Chat, heard.Id, heard.Date)],
        { Text: null, Caption: null } => [], // A live location that moves on, many times an hour.
        { EditDate: { } at } edited when visit.Turn is { } turn && EditTakenIn.By(turn, visit.Conversation, edited.Id) =>
            [new MessageEdited(visit.Chat, edited.Id, at, edited.Text ?? edited.Caption, SaidBefore.In(visit.Conversation, edited.Id))],
        { EditDate: { } at } edited => [new MessageEdited(visit.Chat, edited.Id, at, text: null)],
    };

    private static IReadOnlyList<OutboxItem> Fleeting(DeskVisit visit, DateTimeOffset now) =>
        visit.Incoming.PressId is { } press && !visit.Replies.Any(reply => reply is Reply.Toast)
            ? [OutboxComposer.PressHeard(visit, press, now)]
            : [];
}
