namespace LaporBot.Conversations.Speaking;

/// <summary>
/// What a person typed, made safe to show beside our own words: characters that turn the direction of a line, and control
/// characters other than the line break, are left out. What is stored stays as typed.
/// </summary>
public static class PlainText
{
    public static string Of(string typed) =>
        typed.Any(IsUnsafe) ? string.Concat(typed.Where(character => !IsUnsafe(character))) : typed;

    private static bool IsUnsafe(char character) =>
        character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') || (char.IsControl(character) && character != '\n');
}
