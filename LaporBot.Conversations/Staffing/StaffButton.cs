using System.Globalization;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Staffing;

/// <summary>An administrator's button about the staff: <c>st|&lt;page&gt;</c>, or <c>st|&lt;officer&gt;|&lt;verb&gt;</c>.</summary>
/// <param name="Officer">Null when it turns to a page.</param>
internal sealed record StaffButton(OfficerId? Officer, int Page, string Verb)
{
    public const string Area = "st";
    public const string Ask = "a";
    public const string Sure = "y";

    public static ChoiceCode Of(OfficerId officer, string verb) => new($"{Area}|{new CaseId(officer.Value).ToCode()}|{verb}");

    public static ChoiceCode OfPage(int page) => new(string.Create(CultureInfo.InvariantCulture, $"{Area}|{page}"));

    public static bool Hears(ChoiceCode code) => ButtonFields.IsOf(code, Area);

    /// <returns>Null for a code that was never made here.</returns>
    public static StaffButton? Read(ChoiceCode code) => ButtonFields.Of(code) switch
    {
        [Area, var page] when int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => new(null, number, ""),
        [Area, var id, Ask or Sure] fields when CaseId.TryReadCode(id, out var officer) => new(new OfficerId(officer.Value), 0, fields[^1]),
        _ => null,
    };
}
