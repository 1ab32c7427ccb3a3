namespace LaporBot.Simulator.Chats;

/// <summary>A person with a Telegram account; the id is that of the private chat with the bot too.</summary>
public sealed record Person(long Id, string Name)
{
    public string? Username { get; init; }

    public string? LanguageCode { get; init; }

    /// <summary>On which side of a page the person is shown; means nothing here.</summary>
    public string? Side { get; init; }

    /// <summary>The caller's own name for the person, which makes adding repeatable.</summary>
    public string? Key { get; init; }

    public bool Blocked { get; init; }

    public bool Deactivated { get; init; }

    /// <summary>The person has written to the bot at least once: before that a bot cannot write first.</summary>
    public bool Started { get; init; }
}
