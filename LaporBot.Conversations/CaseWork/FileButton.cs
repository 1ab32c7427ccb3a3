using System.Globalization;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>A button of a custodian: <c>f|list</c>, or <c>f|&lt;case&gt;|&lt;file&gt;|&lt;verb&gt;</c> with the name of a decision, <c>View</c> or <c>Open</c>.</summary>
public sealed record FileButton(CaseId Case, EvidenceId Evidence, string Verb)
{
    public const string Area = "f";
    public const string View = "View";
    public const string Open = "Open";

    public static ChoiceCode List { get; } = new($"{Area}|list");

    public static ChoiceCode Of(CaseId id, EvidenceId evidence, string verb) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{Area}|{id.ToCode()}|{evidence.Value}|{verb}"));

    public static FileButton? Read(ChoiceCode code) =>
        ButtonFields.Of(code) is [Area, var id, var number, var verb]
        && CaseId.TryReadCode(id, out var filed)
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var evidence)
            ? new FileButton(filed, new EvidenceId(evidence), verb)
            : null;

    /// <summary>Null when it opens something instead of deciding.</summary>
    public FileDecision? Decision => Enum.GetValues<FileDecision>().Where(one => one.ToString() == Verb).Select(one => (FileDecision?)one).FirstOrDefault();
}
