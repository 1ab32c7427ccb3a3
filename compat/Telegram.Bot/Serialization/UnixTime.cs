namespace Telegram.Bot.Serialization;

/// <summary>Seconds since 1970 in UTC; 0 stands for "no time" both ways.</summary>
internal static class UnixTime
{
    internal static DateTime Read(ref Utf8JsonReader reader)
    {
        var seconds = reader.GetInt64();
        return seconds switch
        {
            0 => default,
            > 0 => DateTime.UnixEpoch.AddSeconds(seconds),
            _ => throw new JsonException("A time before 1970 cannot be read."),
        };
    }

    internal static void Write(Utf8JsonWriter writer, DateTime time)
    {
        var seconds = time == default ? 0 : (long)(time.ToUniversalTime() - DateTime.UnixEpoch).TotalSeconds;
        writer.WriteNumberValue(seconds >= 0 ? seconds : throw new JsonException("A time before 1970 cannot be written."));
    }
}

/// <summary>A moment.</summary>
internal sealed class UnixDateTimeConverter : JsonConverter<DateTime>
{
    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => UnixTime.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) => UnixTime.Write(writer, value);
}

/// <summary>The end of a ban; 0 means that it has none, and is null here.</summary>
internal sealed class BanTimeConverter : JsonConverter<DateTime?>
{
    public override DateTime? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.Null ? null
        : UnixTime.Read(ref reader) is var time && time == default ? null
        : time;

    public override void Write(Utf8JsonWriter writer, DateTime? value, JsonSerializerOptions options) => UnixTime.Write(writer, value ?? default);
}
