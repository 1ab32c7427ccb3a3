using System.Collections.Frozen;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>"Ga tau" is "Tidak tahu": how people type what a button says, from <c>said-otherwise.txt</c>.</summary>
internal static class SaidOtherwise
{
    private static readonly Sayings s_sayings = Sayings.Beside(typeof(SaidOtherwise), "said-otherwise.txt");

    private static readonly FrozenDictionary<string, FrozenSet<string>> s_buttons = s_sayings.Meanings
        .ToFrozenDictionary(line => line.Meaning, line => line.Said.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <param name="label">A button's words in Indonesian.</param>
    public static bool Means(string label, string typed) => s_buttons.TryGetValue(label, out var said) && said.Contains(s_sayings.Plain(typed));
}
