namespace LaporBot.Conversations.Cases;

/// <summary>What a voice answers. The names are stored: add, never rename.</summary>
public enum SpokenField
{
    /// <summary>What the form of breach asked besides.</summary>
    Detail,

    /// <summary>The name of an accused.</summary>
    Name,

    /// <summary>The office of an accused.</summary>
    Office,

    /// <summary>The NIP of an accused.</summary>
    Nip,

    /// <summary>The day of the act.</summary>
    Day,

    /// <summary>Where it happened.</summary>
    Place,

    /// <summary>The regency or city of the place.</summary>
    Region,

    /// <summary>The day he learned of the act.</summary>
    KnownDay,

    /// <summary>A part of the account.</summary>
    Story,

    /// <summary>Sent as evidence; its sender says that it is he who speaks.</summary>
    Statement,

    /// <summary>An officer's question after the filing.</summary>
    Question,
}
