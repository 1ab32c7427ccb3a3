namespace LaporBot.Simulator.Chats;

/// <summary>A message as it stands now; an edit replaces it. Dates are Unix seconds of the simulated clock.</summary>
public sealed record Message(int Id, long ChatId, long From, long Date)
{
    public string? Text { get; init; }

    public string? Caption { get; init; }

    /// <summary>Telegram's JSON array of entities of the text or the caption.</summary>
    public string? Entities { get; init; }

    public StoredFile? File { get; init; }

    /// <summary>Telegram's JSON object of the keyboard that was sent with it, of either kind.</summary>
    public string? ReplyMarkup { get; init; }

    public int? ReplyTo { get; init; }

    public string? MediaGroupId { get; init; }

    /// <summary>The field of Telegram's message that makes it special: location, contact, or a service kind.</summary>
    public string? ExtraName { get; init; }

    /// <summary>The JSON value of that field.</summary>
    public string? ExtraJson { get; init; }

    public long? EditDate { get; init; }

    public bool Deleted { get; init; }

    /// <summary>The chat's version at which the message last changed.</summary>
    public long Version { get; init; }

    internal bool HasInlineKeyboard => ReplyMarkup?.Contains("\"inline_keyboard\"", StringComparison.Ordinal) == true;
}
