namespace LaporBot.Conversations.Reference;

/// <summary>The rows of a plain table: lines with # for source and dates, a heading, then fields divided by commas, none of them in quotes.</summary>
internal static class CsvRows
{
    /// <exception cref="ReferenceFaultException">A row has another number of fields.</exception>
    public static IEnumerable<(int Line, string[] Fields)> Of(string file, string text, int fields)
    {
        var lines = text.Split('\n');
        var isHeading = true;
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at].TrimEnd('\r');
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (isHeading)
            {
                isHeading = false;
                continue;
            }

            var row = line.Split(',');
            yield return row.Length == fields
                ? (at + 1, [.. row.Select(field => field.Trim())])
                : throw new ReferenceFaultException(file, at + 1, $"{row.Length} fields instead of {fields}.");
        }
    }

    /// <summary>The line of the row that begins with a value; 0 where none does, as in every file that is no table.</summary>
    public static int LineOf(string text, string value) => Array.FindIndex(text.Split('\n'), line => line.StartsWith($"{value},", StringComparison.OrdinalIgnoreCase)) + 1;
}
