using System.Globalization;
using System.Text.Json.Serialization;

namespace LaporBot.Conversations.Reference;

/// <summary>Where a data file comes from and for which days it holds.</summary>
/// <param name="ValidUntil">Null where no end is known.</param>
public sealed partial record ReferenceHeader(string Source, DateOnly ValidFrom, DateOnly? ValidUntil)
{
    /// <summary>How long before its end an operator should have the next one.</summary>
    public const int DaysOfNotice = 60;

    public bool EndsSoon(DateOnly today) => ValidUntil is { } until && today.AddDays(DaysOfNotice) >= until;

    /// <exception cref="ReferenceFaultException">It names no source or no day.</exception>
    internal static ReferenceHeader Read(string file, string text)
    {
        var told = file.EndsWith(".json", StringComparison.Ordinal)
            ? ReferenceJson.Read(file, text, HeaderForm.Default.JsonHead)
            : OfTable(text);
        if (string.IsNullOrWhiteSpace(told.Source) || DayIn(told.ValidFrom) is not { } from)
        {
            throw new ReferenceFaultException(file, LineOf(file, text, "validFrom", told.ValidFrom), "names no source, or no validFrom (yyyy-MM-dd).");
        }

        if (told.ValidUntil is not null && !(DayIn(told.ValidUntil) >= from))
        {
            throw new ReferenceFaultException(file, LineOf(file, text, "validUntil", told.ValidUntil), $"'{told.ValidUntil}' is no day (yyyy-MM-dd) after validFrom.");
        }

        return new ReferenceHeader(told.Source, from, DayIn(told.ValidUntil));
    }

    private static int LineOf(string file, string text, string key, string? told) => told is null ? 1
        : file.EndsWith(".json", StringComparison.Ordinal) ? JsonEntries.LineOf(text, told, key)
        : Array.FindIndex(text.Split('\n'), line => line.StartsWith('#') && line[1..].TrimStart().StartsWith($"{key}:", StringComparison.Ordinal)) + 1;

    private static JsonHead OfTable(string text)
    {
        var lines = text.Split('\n').Where(line => line.StartsWith('#')).Select(line => line[1..].Split(':', 2)).Where(pair => pair.Length == 2).ToList();
        return new JsonHead(Of("source"), Of("validFrom"), Of("validUntil"));
        string? Of(string key) => lines.Find(pair => pair[0].Trim() == key)?[1].Trim();
    }

    private static DateOnly? DayIn(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    internal sealed record JsonHead(string? Source, string? ValidFrom, string? ValidUntil);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(JsonHead))]
    private sealed partial class HeaderForm : JsonSerializerContext;
}
