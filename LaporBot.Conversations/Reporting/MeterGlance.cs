using LaporBot.Conversations.Admissibility;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>The meter at any step, asked for by its command or in words; whoever shows it puts the open question below it again.</summary>
internal static class MeterGlance
{
    public const string Command = "lengkap";

    private static readonly Sentence[] s_asked = [new("meter.Asked"), new("meter.AskedWhatIsMissing")];

    public static bool Hears(Conversation conversation, Utterance heard) => heard switch
    {
        Utterance.Commanded { Name: Command } => true,
        Utterance.Said said => conversation.Draft is not null && s_asked.Any(words => TypedChoice.IsLabel(words, said.Text)),
        _ => false,
    };

    public static Reply.Message Card(Situation situation) => situation.Conversation.Draft is { } draft
        ? new(LinesOf(draft, AdmissibilityMeter.Read(MeterPrompt.FactsOf(draft, situation.Reference), situation.Reference, DraftClock.Today(draft, situation))), [])
        : new([new Sentence("meter.NothingOpen")], []);

    private static IReadOnlyList<Sentence> LinesOf(ReportDraft draft, Completeness meter) =>
    [
        new Sentence("report.Completeness", meter.Met, meter.Points.Count),
        .. Listed("meter.Formal", meter, AdmissibilityKind.Formal),
        .. Listed("meter.Material", meter, AdmissibilityKind.Material),
        .. MeterPrompt.ClockOf(meter),
        .. MeterPrompt.IsLead(draft) ? [new Sentence("meter.Lead")] : Array.Empty<Sentence>(),
    ];

    private static IReadOnlyList<Sentence> Listed(string line, Completeness meter, AdmissibilityKind kind)
    {
        var points = meter.Points
            .Where(one => one.Rule.Kind == kind)
            .Select(one => new Sentence(one.State == PointState.Met ? "meter.Met" : "meter.Open", one.Rule.Name))
            .ToList();
        return points.Count == 0 ? [] : [new Sentence(line, points.Aggregate((all, one) => new Sentence("meter.Also", all, one)))];
    }
}
