namespace Telegram.Bot.Serialization;

/// <summary>
/// Enum members as snake_case strings. A string that is no member reads as 0, so that a new kind does not stop the bot;
/// a value that is no member is refused when written.
/// </summary>
public class EnumConverter<TEnum> : JsonConverter<TEnum> where TEnum : struct, Enum
{
    private static readonly (TEnum Value, JsonEncodedText Name)[] Members =
        [.. Enum.GetValues<TEnum>().Select(value => (value, JsonEncodedText.Encode(JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()))))];

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is JsonTokenType.Null)
            return default;
        if (reader.TokenType is not JsonTokenType.String)
            throw new JsonException($"{typeof(TEnum).Name} is given as a string.");
        foreach (var (value, name) in Members)
            if (reader.ValueTextEquals(name.EncodedUtf8Bytes))
                return value;
        return default;
    }

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        foreach (var (member, name) in Members)
            if (EqualityComparer<TEnum>.Default.Equals(member, value))
            {
                writer.WriteStringValue(name);
                return;
            }
        throw new JsonException($"Can't serialize value {value} for enum {typeof(TEnum).Name}");
    }
}
