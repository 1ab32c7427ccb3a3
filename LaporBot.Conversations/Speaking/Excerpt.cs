namespace LaporBot.Conversations.Speaking;

/// <summary>The beginning of a text where the whole has no room; the stored text is untouched.</summary>
public static class Excerpt
{
    private const char Ellipsis = '…';

    /// <returns>The text itself when it fits; otherwise its beginning and "…", together at most <paramref name="length"/> characters, no pair of surrogates torn apart.</returns>
    public static string Of(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = length - 1;
        return (char.IsHighSurrogate(text[end - 1]) ? text[..(end - 1)] : text[..end]) + Ellipsis;
    }
}
