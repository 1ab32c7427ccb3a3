using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>The codes of the report dialogue's buttons: <c>r|&lt;tag&gt;&lt;question in base 36&gt;|&lt;verb&gt;[|&lt;argument&gt;]</c>.</summary>
internal static class ReportCode
{
    public const string Area = "r";

    private const int TagLength = 4;
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    public static ChoiceCode Of(ReportDraft draft, string verb, string argument = "") =>
        new($"{Area}|{draft.Tag}{Base36(draft.Asked)}|{verb}{(argument.Length > 0 ? "|" + argument : "")}");

    /// <summary>The button below a sent report; it outlives the draft, so it carries the case.</summary>
    public static ChoiceCode TakeBack(CaseId filed) => new($"{Area}|{filed.ToCode()}|{ReportVerb.TakeBack}");

    /// <returns>Null when the code is none of a draft's buttons.</returns>
    public static ReportPress? Read(ChoiceCode code) =>
        ButtonFields.Of(code) is [Area, { Length: > TagLength } place, var verb, .. var rest] && FromBase36(place[TagLength..]) is { } asked
            ? new ReportPress(place[..TagLength], asked, verb, rest is [var argument] ? argument : "")
            : null;

    private static string Base36(int number)
    {
        var text = "";
        do
        {
            text = Digits[number % Digits.Length] + text;
            number /= Digits.Length;
        }
        while (number > 0);
        return text;
    }

    private static int? FromBase36(string text)
    {
        const int mostDigits = 5;
        if (text.Length > mostDigits || text.Any(digit => !Digits.Contains(digit)))
        {
            return null;
        }

        return text.Aggregate(0, (sum, digit) => (sum * Digits.Length) + Digits.IndexOf(digit));
    }
}
