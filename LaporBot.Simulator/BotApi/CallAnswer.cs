namespace LaporBot.Simulator.BotApi;

/// <summary>What a method answers: JSON for <c>result</c>, or a refusal.</summary>
abstract record CallAnswer
{
    static readonly Result Yes = new("true"u8.ToArray());

    CallAnswer()
    {
    }

    public static CallAnswer True => Yes;

    public static implicit operator CallAnswer(Refusal refusal) => new Refused(refusal);

    public static implicit operator CallAnswer(byte[] json) => new Result(json);

    internal sealed record Result(ReadOnlyMemory<byte> Json, string? Description = null) : CallAnswer;

    internal sealed record Updates(IReadOnlyList<PendingUpdate> Pending) : CallAnswer;

    internal sealed record Refused(Refusal Why) : CallAnswer;
}
