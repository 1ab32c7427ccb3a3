namespace LaporBot.Host.Identity;

/// <summary>Stands for a person's account wherever its id must not be readable.</summary>
internal readonly record struct PersonKey(KeyedHash Value)
{
    public override string ToString() => Value.ToString();
}
