namespace LaporBot.Benchmarks.Reporters;

/// <summary>Finds buttons by the verb in their code (<c>area|draft|verb|argument</c>), without parsing the whole keyboard.</summary>
internal static class ShownButtons
{
    /// <returns>The codes of the buttons with this verb, in the order in which they stand.</returns>
    public static List<string> With(string verb, string? keyboard)
    {
        var found = new List<string>();
        for (var at = Next(keyboard, verb, 0); at >= 0; at = Next(keyboard, verb, at + 1))
        {
            var start = keyboard!.LastIndexOf('"', at) + 1;
            found.Add(keyboard[start..keyboard.IndexOf('"', at)]);
        }

        return found;
    }

    private static int Next(string? keyboard, string verb, int from)
    {
        for (var at = keyboard?.IndexOf($"|{verb}", from, StringComparison.Ordinal) ?? -1; at >= 0; at = keyboard!.IndexOf($"|{verb}", at + 1, StringComparison.Ordinal))
        {
            if (keyboard![at + verb.Length + 1] is '"' or '|')
            {
                return at;
            }
        }

        return -1;
    }
}
