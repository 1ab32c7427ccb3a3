namespace LaporBot.Conversations.CaseWork;

/// <summary>Cuts a long text into parts that fit a message; put together again they are the text.</summary>
public static class TextParts
{
    public static IReadOnlyList<string> Of(string text, int length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 2);
        var parts = new List<string>();
        var rest = text;
        while (rest.Length > length)
        {
            var cut = CutOf(rest, length);
            parts.Add(rest[..cut]);
            rest = rest[cut..];
        }

        parts.Add(rest);
        return parts;
    }

    // After a line break or a space of the second half where there is one; never inside a surrogate pair.
    private static int CutOf(string text, int length)
    {
        var at = text.LastIndexOfAny(['\n', ' '], length - 1, length / 2);
        if (at >= 0)
        {
            return at + 1;
        }

        return char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
    }
}
