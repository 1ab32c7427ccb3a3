using System.Globalization;
using System.Text.Json;

namespace LaporBot.Simulator.BotApi;

/// <summary>The parameters of one call, whether they came as JSON, form, multipart or query; Telegram takes all alike.</summary>
sealed class BotCall(string method) : IDisposable
{
    static readonly IReadOnlyDictionary<string, Upload> NoUploads = new Dictionary<string, Upload>();

    public string Method { get; } = method;

    public JsonDocument? Json { get; init; }

    public IReadOnlyDictionary<string, string>? Fields { get; init; }

    public IReadOnlyDictionary<string, Upload> Uploads { get; init; } = NoUploads;

    /// <summary>Filled in by the method, for the log of calls.</summary>
    public long? ChatId { get; set; }

    public bool Has(string name) => Text(name) is not null;

    /// <summary>The value as text; a JSON value that is no string comes as its JSON.</summary>
    public string? Text(string name)
    {
        if (Fields is not null && Fields.TryGetValue(name, out var field))
        {
            return field;
        }

        return Property(name) is not { } value ? null
            : value.ValueKind == JsonValueKind.String ? value.GetString()
            : value.GetRawText();
    }

    public long? Integer(string name)
    {
        if (Property(name) is { ValueKind: JsonValueKind.Number } number)
        {
            return number.TryGetInt64(out var whole) ? whole : null;
        }

        return long.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;
    }

    public bool Flag(string name) =>
        Text(name) is { } text && (text == "1" || text.Equals("true", StringComparison.OrdinalIgnoreCase));

    /// <summary>The value as a JSON structure; a string that holds JSON is read. Null when absent or unreadable.</summary>
    public JsonElement? Structure(string name)
    {
        if (Property(name) is { ValueKind: JsonValueKind.Object or JsonValueKind.Array } value)
        {
            return value;
        }

        if (Text(name) is not { Length: > 0 } text)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(text, PlainJson.Default.JsonElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public void Dispose() => Json?.Dispose();

    JsonElement? Property(string name) =>
        Json is not null && Json.RootElement.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
