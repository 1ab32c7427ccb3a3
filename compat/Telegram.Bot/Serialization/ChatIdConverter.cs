namespace Telegram.Bot.Serialization;

/// <summary>A chat as its number, or as the @name of a public one.</summary>
internal sealed class ChatIdConverter : JsonConverter<ChatId>
{
    public override ChatId? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number => new ChatId(reader.GetInt64()),
        JsonTokenType.String => new ChatId(reader.GetString()!),
        _ => throw new JsonException("A chat is given as a number or a string."),
    };

    public override void Write(Utf8JsonWriter writer, ChatId value, JsonSerializerOptions options)
    {
        if (value.Username is not null)
            writer.WriteStringValue(value.Username);
        else if (value.Identifier is { } number)
            writer.WriteNumberValue(number);
        else
            throw new JsonException("Chat ID value is incorrect");
    }
}
