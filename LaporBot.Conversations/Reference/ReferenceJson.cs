using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LaporBot.Conversations.Reference;

/// <summary>Reads a data file and, where it cannot be read, says in which line.</summary>
internal static class ReferenceJson
{
    /// <exception cref="ReferenceFaultException">It is no JSON of that form.</exception>
    public static T Read<T>(string file, string text, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(text, type) ?? throw new ReferenceFaultException(file, 1, "the file is empty.");
        }
        catch (JsonException failure)
        {
            throw new ReferenceFaultException(file, (int)(failure.LineNumber ?? 0) + 1, $"cannot be read at {failure.Path}.", failure);
        }
    }

    /// <summary>The line in which a value stands for the first time; 1 when it stands nowhere.</summary>
    public static int LineOf(string text, string value)
    {
        var at = text.IndexOf($"\"{value}\"", StringComparison.Ordinal);
        return at < 0 ? 1 : text.AsSpan(0, at).Count('\n') + 1;
    }
}
