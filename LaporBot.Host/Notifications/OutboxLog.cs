namespace LaporBot.Host.Notifications;

internal static partial class OutboxLog
{
    [LoggerMessage(4001, LogLevel.Information, "Outbox opened with {Waiting} messages waiting from before", EventName = "OutboxOpened")]
    public static partial void OutboxOpened(this ILogger logger, int waiting);

    [LoggerMessage(4002, LogLevel.Warning, "Message {OutboxId} was postponed after attempt {Attempt}: {Fault}", EventName = "DeliveryPostponed")]
    public static partial void DeliveryPostponed(this ILogger logger, long outboxId, int attempt, string fault);

    [LoggerMessage(4003, LogLevel.Warning, "A chat asked to wait {Seconds} s; its messages wait, nobody else's", EventName = "ChatHeld")]
    public static partial void ChatHeld(this ILogger logger, double seconds);

    [LoggerMessage(4004, LogLevel.Warning, "Message {OutboxId} was given up: {Fault}", EventName = "DeliveryRefused")]
    public static partial void DeliveryRefused(this ILogger logger, long outboxId, string fault);

    [LoggerMessage(4005, LogLevel.Information, "Message {OutboxId} found nobody: {Fault}", EventName = "RecipientUnreachable")]
    public static partial void RecipientUnreachable(this ILogger logger, long outboxId, string fault);

    [LoggerMessage(4006, LogLevel.Information, "A group moved to a new id; its messages follow", EventName = "GroupMoved")]
    public static partial void GroupMoved(this ILogger logger);

    [LoggerMessage(4007, LogLevel.Error, "The end of message {OutboxId} could not be written down: {Fault}", EventName = "ClosingFailed")]
    public static partial void ClosingFailed(this ILogger logger, long outboxId, string fault);

    [LoggerMessage(4009, LogLevel.Information, "Message {OutboxId} was cancelled on its way", EventName = "DeliveryCancelled")]
    public static partial void DeliveryCancelled(this ILogger logger, long outboxId);

    [LoggerMessage(4008, LogLevel.Error, "A lane of the outbox stumbled: {Fault}; it goes on after a pause", EventName = "LaneStumbled")]
    public static partial void LaneStumbled(this ILogger logger, string fault);

    [LoggerMessage(4013, LogLevel.Error, "Nobody can be told of case {CaseId}, which was held: it does not open", EventName = "HeldCaseUnread")]
    public static partial void HeldCaseUnread(this ILogger logger, Guid caseId);
}
