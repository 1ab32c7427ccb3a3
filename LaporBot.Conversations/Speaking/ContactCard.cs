namespace LaporBot.Conversations.Speaking;

/// <summary>A person's name and number out of somebody's address book.</summary>
/// <param name="IsSenders">True for the sender's own card: it would show who he is.</param>
public sealed record ContactCard(string Name, string Phone, bool IsSenders)
{
    /// <summary>What is written about it; the number alone where there is no name.</summary>
    public string Words => string.IsNullOrWhiteSpace(Name) ? Phone : $"{Name.Trim()}, {Phone}";

    /// <summary>Nothing of it comes into a log by accident.</summary>
    public override string ToString() => nameof(ContactCard);
}
