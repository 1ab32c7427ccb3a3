using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Amending;

/// <summary>Messages whose words wait in a conversation and are in no case yet: what is collected for a sent report, and words below an officer's question.</summary>
public static class UnsentMessages
{
    public static IReadOnlyList<long> Of(Conversation conversation) =>
        [.. Items(conversation).Select(one => one.MessageId).Append(conversation.Answering?.Words?.MessageId ?? 0).Where(id => id != 0).Distinct()];

    /// <summary>Those that the turn let go of: nobody will read them, and no report that is being written took them in.</summary>
    public static IReadOnlyList<long> DroppedBy(Conversation before, Turn turn) => Of(before) is not { Count: > 0 } waited
        ? []
        : [.. waited.Except(Of(turn.After)).Except(SentBy(turn).Select(sent => sent.MessageId)).Where(id => turn.After.Draft is not { } draft || !IsIn(draft, id))];

    /// <summary>All whose words the conversation holds: those, and what the report says that is being written.</summary>
    public static IReadOnlyList<long> HeldIn(Conversation conversation) => conversation.Draft is not { } draft ? Of(conversation) :
    [
        .. Of(conversation),
        .. SentMessages.AnswersOf(draft).Select(told => told.MessageId),
        draft.ReporterName?.MessageId ?? 0,
        draft.ReporterAddress?.MessageId ?? 0,
        .. draft.Evidence.Select(one => one.MessageId),
    ];

    /// <summary>Those that became part of a sent report.</summary>
    public static IReadOnlyList<(CaseId Case, long MessageId)> SentBy(Turn turn) =>
    [
        .. turn.Intents.OfType<Intent.ChangeCase>().SelectMany(change => change.After.Evidence
            .Where(item => item.MessageId != 0 && change.Before.Evidence.All(one => one.Id != item.Id))
            .Select(item => (change.After.Id, item.MessageId))),
        .. turn.Intents.OfType<Intent.FileCase>().SelectMany(filing => MessagesOf(filing.Filed).Select(message => (filing.Filed.Id, message))),
    ];

    /// <summary>The messages in which a report was told.</summary>
    public static IReadOnlyList<long> MessagesOf(Case filed) =>
        [.. (filed.Content.Messages ?? []).Concat(filed.Evidence.Select(item => item.MessageId)).Where(message => message != 0).Distinct()];

    /// <returns>What such a message says now; null when it is none, or has no words.</returns>
    internal static string? TextOf(Conversation conversation, long messageId)
    {
        var text = Items(conversation).FirstOrDefault(one => one.MessageId == messageId)?.Text
            ?? (conversation.Answering?.Words is { } words && words.MessageId == messageId ? words.Text : null);
        return messageId == 0 || string.IsNullOrEmpty(text) ? null : text;
    }

    private static IReadOnlyList<Addition> Items(Conversation conversation) => conversation.Amending?.Items ?? [];

    private static bool IsIn(ReportDraft draft, long id) => SentMessages.AnswersOf(draft).Any(told => told.MessageId == id) || draft.Evidence.Any(one => one.MessageId == id);
}
