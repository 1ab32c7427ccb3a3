using System.Text.Json;
using System.Text.Json.Serialization;

namespace LaporBot.Conversations.Speaking;

/// <summary>The stored form of a conversation: one byte of format version, then JSON.</summary>
public static partial class ConversationSnapshot
{
    /// <summary>Counted up when an older form can no longer be read as it was meant.</summary>
    public const byte FormatVersion = 3;

    public static byte[] Write(Conversation conversation)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(conversation, Form.Default.Conversation);
        var stored = new byte[json.Length + 1];
        stored[0] = FormatVersion;
        json.CopyTo(stored, 1);
        return stored;
    }

    /// <returns>Null when the form is another version's or cannot be read: the desk then begins afresh with a kind word.</returns>
    public static Conversation? Read(ReadOnlySpan<byte> stored)
    {
        if (stored.IsEmpty || stored[0] != FormatVersion)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(stored[1..], Form.Default.Conversation);
        }
        catch (Exception failure) when (failure is JsonException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    [JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, UseStringEnumConverter = true)]
    [JsonSerializable(typeof(Conversation))]
    private sealed partial class Form : JsonSerializerContext;
}
