using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Formalising;

/// <summary>
/// The form of the election body, filled as far as the report goes, as texts to print or copy. Always in Indonesian, which its readers
/// speak. The number of the identity card is left open: he writes it there himself.
/// </summary>
internal static class FormalForm
{
    private const int PartLength = 3500;

    public static IReadOnlyList<Reply.Message> Filled(Case held, ReporterIdentity who, Situation situation) =>
    [
        .. TextParts.Of(string.Join('\n', Lines(held, who, situation).Select(line => Phrasebook.Text(Language.Indonesian, line))), PartLength)
            .Select(part => new Reply.Message([Sentence.Verbatim(part)], [])),
    ];

    private static IEnumerable<Sentence> Lines(Case held, ReporterIdentity who, Situation situation)
    {
        var told = held.Content;
        var reference = situation.Reference;
        yield return new Sentence("formal.FormHead", held.Number.Value);
        yield return new Sentence("formal.FormReporter", who.Name!, who.Address!);
        yield return new Sentence("formal.FormAccused");
        foreach (var one in held.Accused)
        {
            yield return one.Nip is { } nip
                ? new Sentence("formal.FormOneAccusedNip", one.Ordinal, one.Name, one.Office, nip)
                : new Sentence("formal.FormOneAccused", one.Ordinal, one.Name, one.Office);
        }

        yield return new Sentence("formal.FormAct", (object?)reference.Violations.Find(told.Violation)?.Name ?? new Sentence("formal.FormOpen"));
        yield return new Sentence("formal.FormTime", (object?)told.When ?? (object?)told.WhenTold ?? new Sentence("formal.FormOpen"));
        yield return told.Region is { } region
            ? new Sentence("formal.FormPlaceIn", told.Place, reference.Regions.NameOf(region))
            : new Sentence("formal.FormPlace", told.Place);
        yield return new Sentence("formal.FormKnown", (object?)told.KnownOn ?? new Sentence("formal.FormOpen"));
        yield return new Sentence("formal.FormStory", told.Story);
        yield return new Sentence("formal.FormEvidence");
        foreach (var item in held.WithoutTakenBack().Evidence)
        {
            yield return item.Words is { Length: > 0 } text
                ? item.Id.IsOfVoices ? new Sentence("spoken.LineWithWords", item.Id.Shown, text) : new Sentence("formal.FormItemText", item.Id.Shown, EvidenceTexts.KindOf(item), text)
                : item.Id.IsOfVoices ? new Sentence("spoken.Line", item.Id.Shown) : new Sentence("formal.FormItem", item.Id.Shown, EvidenceTexts.KindOf(item));
        }

        yield return new Sentence("formal.FormEnd");
    }
}
