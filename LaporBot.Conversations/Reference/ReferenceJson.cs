using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LaporBot.Conversations.Reference;

/// <summary>Reads a data file and, where it cannot be read, says in which line.</summary>
internal static class ReferenceJson
{
    /// <exception cref="ReferenceFaultException">It is no JSON of that form.</exception>
    public static T Read<T>(string file, string text, JsonTypeInfo<T> type)
    {
        JsonEntries.Check(file, text);
        try
        {
            return JsonSerializer.Deserialize(text, type) ?? throw new ReferenceFaultException(file, 1, "the file is empty.");
        }
        catch (JsonException failure)
        {
            throw new ReferenceFaultException(file, (int)(failure.LineNumber ?? 0) + 1, $"cannot be read at {failure.Path}.", failure);
        }
    }
}
