namespace LaporBot.Host.Identity;

/// <summary>Stands for a chat of this bot wherever its id must not be readable.</summary>
internal readonly record struct ChatKey(KeyedHash Value)
{
    public override string ToString() => Value.ToString();
}
