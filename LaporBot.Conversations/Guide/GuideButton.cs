using System.Globalization;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Guide;

/// <summary>The codes of the guide's buttons. They carry all that was answered; what is remembered beside them is only which question stands there.</summary>
/// <param name="Argument">A page, a code of the catalogue, or answers so far as positions divided by dots.</param>
internal sealed record GuideButton(string Verb, string Argument)
{
    public const string Page = "p";
    public const string Entry = "e";
    public const string Questions = "q";
    public const string Report = "r";

    private const string Area = "pd";

    public static bool Hears(ChoiceCode code) => ButtonFields.IsOf(code, Area);

    public static ChoiceCode Of(string verb, string argument = "") => new($"{Area}|{verb}|{argument}");

    public static ChoiceCode Of(string verb, int number) => Of(verb, number.ToString(CultureInfo.InvariantCulture));

    public static ChoiceCode Of(IEnumerable<int> answers) => Of(Questions, string.Join('.', answers.Select(at => at.ToString(CultureInfo.InvariantCulture))));

    /// <returns>Null for a code that the guide never made.</returns>
    public static GuideButton? Read(ChoiceCode code) => ButtonFields.Of(code) is [Area, var verb, var argument] ? new(verb, argument) : null;

    /// <summary>The argument as a number; 0 where it is none.</summary>
    public int Number => int.TryParse(Argument, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>The answers so far, as positions; empty before the first.</summary>
    public IReadOnlyList<int> Answers => Argument.Length == 0
        ? []
        : [.. Argument.Split('.').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : -1)];
}
