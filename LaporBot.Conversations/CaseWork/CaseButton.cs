using System.Globalization;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>
/// A button below a case: <c>c|&lt;case&gt;|&lt;accused&gt;|&lt;stage&gt;|&lt;revision in hexadecimal&gt;|&lt;verb&gt;[|&lt;argument&gt;]</c>.
/// It carries the stage and revision it was made for, so that one that no longer fits is recognised.
/// </summary>
/// <param name="Accused">Ordinal, or 0 for the whole case.</param>
public sealed record CaseButton(CaseId Case, int Accused, Stage Stage, int Revision, CaseVerb Verb, string? Argument)
{
    public const string Area = "c";

    public static ChoiceCode Of(Case held, int accused, CaseVerb verb, string? argument = null)
    {
        var stage = held.Accused.FirstOrDefault(one => one.Ordinal == accused)?.Stage ?? held.Stage;
        return new CaseButton(held.Id, accused, stage, held.Revision, verb, argument).ToCode();
    }

    public static CaseButton? Read(ChoiceCode code) =>
        ButtonFields.Of(code) is [Area, var id, var accused, var stage, var revision, var verb, .. var rest]
        && CaseId.TryReadCode(id, out var filed)
        && int.TryParse(accused, NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal)
        && int.TryParse(stage, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && Enum.IsDefined((Stage)place)
        && int.TryParse(revision, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var made)
        && Enum.TryParse<CaseVerb>(verb, out var does) && Enum.IsDefined(does) && !char.IsDigit(verb[0])
            ? new CaseButton(filed, ordinal, (Stage)place, made, does, rest is [var argument] ? argument : null)
            : null;

    /// <summary>False when the case has gone on since the button was shown.</summary>
    public bool Fits(Case held) => held.Revision == Revision
        && (Accused == 0 || held.Accused.Any(one => one.Ordinal == Accused && one.Stage == Stage));

    private ChoiceCode ToCode()
    {
        var code = string.Create(CultureInfo.InvariantCulture, $"{Area}|{Case.ToCode()}|{Accused}|{(int)Stage}|{Revision:x}|{Verb}");
        return new ChoiceCode(Argument is null ? code : $"{code}|{Argument}");
    }
}
