using System.Globalization;

namespace Telegram.Bot.Types;

/// <summary>A chat by its number, or a public one by its @name; a string that is a number counts as the number.</summary>
[JsonConverter(typeof(ChatIdConverter))]
public class ChatId : IEquatable<ChatId>
{
    public ChatId(long identifier) => Identifier = identifier;

    /// <exception cref="ArgumentException">Neither a number nor a name with @ before it.</exception>
    public ChatId(string username)
    {
        ArgumentNullException.ThrowIfNull(username);
        if (username is ['@', _, ..])
            Username = username;
        else
            Identifier = long.TryParse(username, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number
                : throw new ArgumentException("Username value should be Identifier or Username that starts with @", nameof(username));
    }

    public long? Identifier { get; }

    public string? Username { get; }

    public static implicit operator ChatId(long identifier) => new(identifier);

    public static implicit operator ChatId(string username) => new(username);

    [return: NotNullIfNotNull(nameof(chat))]
    public static implicit operator ChatId?(Chat? chat) => chat is null ? null : new(chat.Id);

    [return: NotNullIfNotNull(nameof(user))]
    public static implicit operator ChatId?(User? user) => user is null ? null : new(user.Id);

    public static bool operator ==(ChatId? obj1, ChatId? obj2) => obj1 is null ? obj2 is null : obj1.Equals(obj2);

    public static bool operator !=(ChatId? obj1, ChatId? obj2) => !(obj1 == obj2);

    /// <summary>Names are the same whatever their letters' case.</summary>
    public bool Equals(ChatId? other) =>
        other is not null && Identifier == other.Identifier && string.Equals(Username, other.Username, StringComparison.OrdinalIgnoreCase);

    public override bool Equals(object? obj) => Equals(obj as ChatId);

    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(ToString());

    public override string ToString() => Username ?? Identifier!.Value.ToString(CultureInfo.InvariantCulture);
}
