namespace LaporBot.Conversations.Speaking;

/// <summary>Everything one message leads to, as a value: nothing has been saved or sent yet.</summary>
public sealed record Turn(Conversation After, IReadOnlyList<Reply> Replies, IReadOnlyList<Intent> Intents)
{
    public static Turn Saying(Conversation after, params IReadOnlyList<Reply> replies) => new(after, replies, []);
}
