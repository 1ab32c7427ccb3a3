using System.Globalization;
using System.Text.RegularExpressions;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Formalising;

/// <summary>
/// Only who may vote reports by his name: seventeen, or married. It is asked plainly where a name would be kept, and only the next
/// step remembers the answer.
/// </summary>
internal static partial class AgeQuestion
{
    private const int VotingAge = 17;
    private const int Oldest = 120;

    // Smaller numbers choose a button.
    private const int Youngest = 5;

    public static Sentence Question { get; } = new("formal.AskAge");

    public static Sentence OldEnough { get; } = new("formal.ButtonOldEnough");

    public static Sentence TooYoung { get; } = new("formal.ButtonTooYoung");

    /// <summary>Said to who is too young: no name is kept, and who may report in his place.</summary>
    public static IReadOnlyList<Sentence> Refusal { get; } = [new("formal.TooYoung"), new("formal.WhoMayReport")];

    /// <returns>Null when the words do not say it.</returns>
    public static bool? IsOldEnough(string typed)
    {
        if (Number().Match(typed) is { Success: true } found && int.TryParse(found.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var years))
        {
            return years is < Youngest or > Oldest ? null : years >= VotingAge || Married().IsMatch(typed) && !NotYet().IsMatch(typed);
        }

        return NotYet().IsMatch(typed) ? false : Married().IsMatch(typed) ? true : null;
    }

    [GeneratedRegex(@"(?<![0-9])[0-9]{1,3}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(menikah|kawin|nikah|married)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Married();

    [GeneratedRegex(@"\b(belum|blm|tidak|not)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NotYet();
}
