using System.Text;
using System.Text.Json;

namespace LaporBot.Conversations.Reference;

/// <summary>Walks through a data file token by token: what a reader by form passes over (a null in a list, a name that stands twice), and where an entry stands.</summary>
internal static class JsonEntries
{
    private static readonly JsonReaderOptions s_options = new() { AllowTrailingCommas = false, CommentHandling = JsonCommentHandling.Disallow };

    /// <exception cref="ReferenceFaultException">A list holds null, or an object names something twice. What is no JSON at all is left to whoever reads it.</exception>
    public static void Check(string file, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, s_options);
        var within = new Stack<HashSet<string>?>();
        var named = false;
        try
        {
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.StartObject:
                        within.Push(new HashSet<string>(StringComparer.Ordinal));
                        break;
                    case JsonTokenType.StartArray:
                        within.Push(null);
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        within.Pop();
                        break;
                    case JsonTokenType.PropertyName when !within.Peek()!.Add(reader.GetString()!):
                        throw new ReferenceFaultException(file, LineAt(bytes, reader.TokenStartIndex), $"\"{reader.GetString()}\" stands there twice.");
                    case JsonTokenType.Null when !named && within.Count > 0:
                        throw new ReferenceFaultException(file, LineAt(bytes, reader.TokenStartIndex), "an entry is empty (null).");
                }

                named = reader.TokenType == JsonTokenType.PropertyName;
            }
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return;
        }
    }

    /// <summary>The line in which a value stands for the first or, with <paramref name="nth"/>, for a later time; 1 when it does not.</summary>
    /// <param name="property">Only where it is the value of that; null: wherever it stands, names of properties too.</param>
    /// <param name="under">Only below that property of the file itself.</param>
    public static int LineOf(string text, string value, string? property = null, int nth = 1, string? under = null)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, s_options);
        string? name = null;
        string? top = null;
        while (ReadsOn(ref reader))
        {
            top = reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 } ? reader.GetString() : top;
            var isSought = (under is null || top == under)
                && reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName
                && (property is null || (reader.TokenType == JsonTokenType.String && name == property))
                && string.Equals(reader.GetString(), value, StringComparison.OrdinalIgnoreCase);
            if (isSought && --nth == 0)
            {
                return LineAt(bytes, reader.TokenStartIndex);
            }

            name = reader.TokenType == JsonTokenType.PropertyName ? reader.GetString() : null;
        }

        return 1;
    }

    /// <summary>The line of the first property that is null, or of the first of that name; 1 when none is.</summary>
    public static int LineOfNull(string text, string? property = null)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, s_options);
        string? name = null;
        while (ReadsOn(ref reader))
        {
            if (reader.TokenType == JsonTokenType.Null && (property is null || name == property))
            {
                return LineAt(bytes, reader.TokenStartIndex);
            }

            name = reader.TokenType == JsonTokenType.PropertyName ? reader.GetString() : null;
        }

        return 1;
    }

    /// <summary>The line in which an entry of one of the file's lists begins.</summary>
    /// <param name="at">From 0.</param>
    public static int LineOfEntry(string text, string list, int at)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, s_options);
        string? top = null;
        while (ReadsOn(ref reader))
        {
            top = reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 } ? reader.GetString() : top;
            var begins = top == list && reader.CurrentDepth == 2 && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray);
            if (begins && at-- == 0)
            {
                return LineAt(bytes, reader.TokenStartIndex);
            }
        }

        return 1;
    }

    /// <summary>What is no JSON (a table, a half file) holds nothing more.</summary>
    private static bool ReadsOn(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static int LineAt(byte[] bytes, long at) => bytes.AsSpan(0, (int)at).Count((byte)'\n') + 1;
}
