namespace LaporBot.Conversations.People;

public readonly record struct OfficerId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}
