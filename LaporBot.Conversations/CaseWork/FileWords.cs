using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>"Izinkan", "jangan", "buka": what a custodian types instead of pressing.</summary>
internal static class FileWords
{
    private static readonly (Sentence Button, string Verb)[] s_buttons =
    [
        (new("file.ButtonRelease"), nameof(FileDecision.Release)),
        (new("file.ButtonRefuse"), nameof(FileDecision.Refuse)),
        (new("file.ButtonOpen"), FileButton.Open),
    ];

    /// <returns>The verb of the button that the words name; null for all other words.</returns>
    public static string? Meant(string typed) => typed.Length > TypedChoice.LongestLabel
        ? null
        : s_buttons.Where(one => TypedChoice.IsLabel(one.Button, typed)).Select(one => one.Verb).FirstOrDefault();
}
