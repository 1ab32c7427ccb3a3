using System.Globalization;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Amending;

/// <summary>A button while a sent report is added to or taken back: <c>am|&lt;case or -&gt;|&lt;verb&gt;|&lt;tag&gt;|&lt;number&gt;</c>.</summary>
internal sealed record AmendButton(CaseId? Case, string Verb, string Tag, long Number)
{
    public const string Area = "am";
    public const string Pick = "p";
    public const string Page = "n";
    public const string NewReport = "r";
    public const string Answer = "y";
    public const string Done = "d";
    public const string Cover = "c";
    public const string Keep = "k";
    public const string Anew = "a";
    public const string TakeOut = "o";
    public const string KeepFile = "kf";
    public const string Send = "s";
    public const string More = "m";
    public const string Whole = "w";
    public const string Item = "i";
    public const string TakeBack = "t";
    public const string Back = "b";
    public const string Leave = "x";
    public const string Drop = "xd";

    private const string NoCase = "-";

    public static bool Hears(ChoiceCode code) => ButtonFields.IsOf(code, Area);

    public static ChoiceCode Of(AmendErrand errand, string verb, long number = 0) => Of(errand.Case, verb, errand.Tag, number);

    public static ChoiceCode Of(CaseId? held, string verb, string tag, long number = 0) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{Area}|{held?.ToCode() ?? NoCase}|{verb}|{tag}|{number}"));

    /// <returns>Null for a code that was never made here.</returns>
    public static AmendButton? Read(ChoiceCode code) =>
        ButtonFields.Of(code) is [Area, var id, var verb, var tag, var count] && long.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? id == NoCase ? new(null, verb, tag, number)
            : CaseId.TryReadCode(id, out var held) ? new(held, verb, tag, number)
            : null
            : null;
}
