using LaporBot.Conversations.Admissibility;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.LeakGuard;
using LaporBot.Conversations.Listening;
using LaporBot.Conversations.Readers;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>Every answer on one page, each with a button that opens it again. Long answers are shown by their beginning.</summary>
internal static class ReviewPrompt
{
    private const int ShownOfStory = 700;
    private const int ShownOfWords = 200;
    private const int ShownOfName = 60;
    private const int MostWordedProof = 5;
    private const int AccusedInFull = 2;

    // The story is what people change most, and what the leak guard asks them to change.
    private static readonly string[] s_changes = ["Violation", "Accused", "Day", "Evidence", "Anonymity"];

    public static Reply.Message For(ReportDraft told, Situation situation) => DraftLeaks.Undecided(told, situation) is { Count: > 0 } leaks
        ? WithPlaces(Page(DraftLeaks.Marked(told, leaks), situation, new Sentence("leak.ReviewMarks")), leaks)
        : Page(told, situation);

    /// <summary>The same page with the buttons that the first has no room for.</summary>
    public static Reply.Message MoreChanges(ReportDraft told, Situation situation) => For(told, situation) with
    {
        Choices =
        [
            .. s_changes.Select(what => Change(told, what)).Chunk(2),
            [ReportPrompts.Button(told, "report.ButtonBack", ReportVerb.ChangeFew)],
        ],
    };

    /// <summary>What a typed "ubah waktu" opens, on whichever page its button stands.</summary>
    public static ChoiceCode? Meant(ReportDraft draft, string typed) => s_changes
        .Where(what => TypedChoice.IsLabel(Change(draft, what).Label, typed))
        .Select(what => (ChoiceCode?)Change(draft, what).Code)
        .FirstOrDefault();

    private static Reply.Message WithPlaces(Reply.Message page, IReadOnlyList<FoundLeak> leaks) =>
        page with { Says = [.. page.Says.SkipLast(1), .. UnseenMarks.Of(leaks, page.Says), page.Says[^1]] };

    private static Reply.Message Page(ReportDraft draft, Situation situation, params IReadOnlyList<Sentence> first)
    {
        var meter = AdmissibilityMeter.Read(MeterPrompt.FactsOf(draft, situation.Reference), situation.Reference, DraftClock.Today(draft, situation));
        return new(
            [
                .. first.Count > 0 ? first : [new Sentence("report.Review")],
                Sentence.Gap,
                new Sentence("report.ReviewViolation", ViolationOf(draft, situation)),
                .. DetailPrompts.Line(draft, ShownOfWords),
                .. AccusedLines(draft.Accused, situation),
                new Sentence("report.ReviewDay", DayOf(draft)),
                new Sentence("report.ReviewPlace", Words(draft.Place, ShownOfWords)),
                new Sentence("report.ReviewRegion", RegionOf(draft, situation)),
                new Sentence("report.ReviewStory", draft.Story.Count > 0 ? Excerpt.Of(draft.StoryText, ShownOfStory) : new Sentence("report.NotTold")),
                .. draft.ForVerifier.Select(one => new Sentence("leak.VerifiersSentence", Excerpt.Of(one, ShownOfWords))),
                new Sentence("report.ReviewEvidence", draft.Proof.Count > 0 ? new Sentence("report.EvidenceCount", draft.Proof.Count) : new Sentence("report.NoEvidence")),
                .. WordsOfProof(draft),
                .. FileTraceLines.OnReview(draft, situation),
                .. VoiceChoice.Lines(draft),
                new Sentence("report.ReviewAnonymity", AnonymityPrompts.NameOf(draft.Anonymity ?? Anonymity.Nameless)),
                .. IdentityOf(draft),
                .. ReaderLines.OnReview(draft, situation),
                Sentence.Gap,
                .. MeterPrompt.Lines(meter, draft),
                Sentence.Gap,
                new Sentence(first.Count > 0 ? "leak.ReviewDecide" : "report.AskSend"),
            ],
            [
                [ReportPrompts.Button(draft, "report.ButtonSend", ReportVerb.Send)],
                .. MeterPrompt.FillRow(meter, draft),
                [Change(draft, "Story"), ReportPrompts.Button(draft, "report.ButtonChangeMore", ReportVerb.ChangeMore)],
                ReportPrompts.WaysOut(draft),
            ]) { Asks = true };
    }

    /// <summary>Officers read what stands under a photo, too.</summary>
    private static IEnumerable<Sentence> WordsOfProof(ReportDraft draft)
    {
        var worded = draft.Proof.Where(one => one.Item.Text is { Length: > 0 }).ToList();
        return
        [
            .. worded.Take(MostWordedProof).Select(one => new Sentence("report.ReviewProof", one.Item.Id.Value, Excerpt.Of(one.Item.Text!, ShownOfWords))),
            .. worded.Count > MostWordedProof ? [new Sentence("report.ReviewProofMore", worded.Count - MostWordedProof)] : Array.Empty<Sentence>(),
        ];
    }

    private static Choice Change(ReportDraft draft, string what) => ReportPrompts.Button(draft, $"report.ButtonChange{what}", ReportVerb.Change, what);

    private static object ViolationOf(ReportDraft draft, Situation situation) =>
        situation.Reference.Violations.Find(draft.Violation)?.Name is { } name ? name : new Sentence("report.Unsure");

    private static IEnumerable<Sentence> AccusedLines(IReadOnlyList<DraftedAccused> all, Situation situation) => all.Count <= AccusedInFull
        ? all.SelectMany((one, index) => (IEnumerable<Sentence>)[AccusedLine(one, index + 1), .. PersonKindPrompts.Line(one, situation.Reference)])
        : [new Sentence("report.ReviewAccusedMany", all[0].Name.Shown(ShownOfName), all[1].Name.Shown(ShownOfName), all.Count - AccusedInFull)];

    private static Sentence AccusedLine(DraftedAccused one, int number) => one.Nip is { } nip
        ? new Sentence("report.ReviewAccusedWithNip", number, one.Name.Shown(Accused.MaxNameLength), AccusedPrompts.OfficeOf(one), nip.Text)
        : new Sentence("report.ReviewAccused", number, one.Name.Shown(Accused.MaxNameLength), AccusedPrompts.OfficeOf(one));

    private static object RegionOf(ReportDraft draft, Situation situation) => draft.Region is { } region
        ? situation.Reference.Regions.NameOf(region)
        : new Sentence(draft.RegionUnknown ? "report.Unknown" : "report.NotTold");

    private static object DayOf(ReportDraft draft) => draft.Day is { } day ? day : Words(draft.DayTold, ShownOfWords);

    private static IReadOnlyList<Sentence> IdentityOf(ReportDraft draft) => draft.Anonymity is Anonymity.SealedName or Anonymity.OpenName
        ?
        [
            new Sentence("report.ReviewReporterName", OrSkipped(draft.ReporterName)),
            new Sentence("report.ReviewReporterAddress", OrSkipped(draft.ReporterAddress)),
        ]
        : [];

    private static object OrSkipped(Answer? told) => told is null ? new Sentence("report.Skipped") : told.Shown(ShownOfWords);

    private static object Words(Answer? told, int length) => told is null ? new Sentence("report.NotTold") : told.Shown(length);
}
