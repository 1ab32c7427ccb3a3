namespace LaporBot.Simulator.BotApi;

/// <summary>How a long poll ended.</summary>
abstract record PollAnswer
{
    PollAnswer()
    {
    }

    internal sealed record Updates(IReadOnlyList<PendingUpdate> Pending) : PollAnswer;

    internal sealed record WebhookIsActive : PollAnswer;

    internal sealed record TerminatedByOther : PollAnswer;
}
