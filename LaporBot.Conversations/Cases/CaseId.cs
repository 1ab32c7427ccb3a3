namespace LaporBot.Conversations.Cases;

public readonly record struct CaseId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}
