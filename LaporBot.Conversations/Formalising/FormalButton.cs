using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Formalising;

/// <summary>A button on the way to a formal report: <c>f|&lt;case or -&gt;|&lt;verb&gt;|&lt;tag&gt;</c>. Each verb fits one step alone, but the ways out.</summary>
internal sealed record FormalButton(CaseId? Case, string Verb, string Tag)
{
    public const string Pick = "p";
    public const string GoOn = "g";
    public const string Sure = "s";
    public const string OldEnough = "o";
    public const string TooYoung = "y";
    public const string Confirm = "c";
    public const string Renew = "r";
    public const string Drop = "d";
    public const string DropSure = "ds";
    public const string Back = "b";
    public const string Leave = "x";

    private const string Area = "rs";
    private const string NoCase = "-";
    private const string PageMark = "n";

    public static bool Hears(ChoiceCode code) => ButtonFields.IsOf(code, Area);

    public static ChoiceCode Of(FormalErrand errand, string verb) => Of(errand.Case, verb, errand.Tag);

    public static ChoiceCode Of(CaseId? held, string verb, string tag) => new($"{Area}|{held?.ToCode() ?? NoCase}|{verb}|{tag}");

    /// <summary>Turns the list of reports to that page.</summary>
    public static ChoiceCode OfPage(FormalErrand errand, int page) =>
        Of(null, PageMark + page.ToString(System.Globalization.CultureInfo.InvariantCulture), errand.Tag);

    /// <returns>Null for a code that was never made here.</returns>
    public static FormalButton? Read(ChoiceCode code) => ButtonFields.Of(code) switch
    {
        [Area, NoCase, var verb, var tag] => new(null, verb, tag),
        [Area, var id, var verb, var tag] when CaseId.TryReadCode(id, out var held) => new(held, verb, tag),
        _ => null,
    };

    /// <summary>The page that it turns to; null when it turns to none.</summary>
    public int? Page => Verb.StartsWith(PageMark, StringComparison.Ordinal)
        && int.TryParse(Verb.AsSpan(1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var page)
            ? page
            : null;
}
