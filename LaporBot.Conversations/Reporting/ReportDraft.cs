using System.Text.Json.Serialization;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reference;

namespace LaporBot.Conversations.Reporting;

/// <summary>What a citizen has told us so far, before he sends it. A value; the conversation keeps the newest one.</summary>
public sealed partial record ReportDraft
{
    /// <summary>More accused than this belong in the story or in a file.</summary>
    public const int MaxAccused = 50;

    /// <summary>Four random characters, so that buttons of another draft fit no question of this one.</summary>
    public string Tag { get; init; } = "";

    /// <summary>Which question we are at, counted up each time a new one is put.</summary>
    public int Asked { get; init; }

    /// <summary>The code of the button that led to the question at hand; null where none did, and in drafts that were stored before this was kept.</summary>
    public string? Taken { get; init; }

    public ReportStep Step { get; init; } = ReportStep.AwaitingConsent;

    /// <summary>The question answered last; null before the first answer and after a way back.</summary>
    public ReportStep? Previous { get; init; }

    /// <summary>True once the review was shown: an answer leads back to it from then on.</summary>
    public bool Reviewed { get; init; }

    /// <summary>True while he is asked whether he really wants to drop the report.</summary>
    public bool DropAsked { get; init; }

    /// <summary>Code of the catalogue; null until chosen and for "tidak yakin".</summary>
    public string? Violation { get; init; }

    public bool ViolationUnsure { get; init; }

    public IReadOnlyList<DraftedAccused> Accused { get; init; } = [];

    /// <summary>Index of the accused who is asked about; the list's length means one more.</summary>
    public int AccusedAt { get; init; }

    /// <summary>The persons of a pasted list, shown to him and not taken yet.</summary>
    public IReadOnlyList<DraftedAccused> AccusedRead { get; init; } = [];

    /// <summary>The one sentence in which they all stood, so that it can still be read as one person; null for lines, and in drafts that were stored before this was kept.</summary>
    public Answer? AccusedSentence { get; init; }

    public DateOnly? Day { get; init; }

    /// <summary>His own words about the time; also set where they could be read as a day.</summary>
    public Answer? DayTold { get; init; }

    /// <summary>Words about the time that we could not read; he may keep them as they are.</summary>
    public Answer? DayUnread { get; init; }

    /// <summary>When he said which day it was: "kemarin" is another day at midnight in another time zone.</summary>
    public DateTimeOffset? DayHeardAt { get; init; }

    /// <summary>How many days before that, where he pressed a button for it.</summary>
    public int? DayAgo { get; init; }

    public Answer? Place { get; init; }

    /// <summary>A location that came at another question; he may make it the place.</summary>
    public Answer? PlaceOffered { get; init; }

    /// <summary>Where that is; null until it was found or told.</summary>
    public RegionCode? Region { get; init; }

    /// <summary>True when he was asked for the region and does not know it.</summary>
    public bool RegionUnknown { get; init; }

    /// <summary>The regions that are offered to him; null while none are, and in drafts that were stored before there were any.</summary>
    public IReadOnlyList<RegionCode>? RegionChoices { get; init; }

    /// <summary>How often his answer to the question for the region was no region.</summary>
    public int RegionMisses { get; init; }

    /// <summary>The day he learned of the act; null when it was not asked or he does not know.</summary>
    public DateOnly? KnownOn { get; init; }

    public Answer? KnownTold { get; init; }

    /// <summary>True where an election's clock runs and the act is older than it: then the day he learned of it decides.</summary>
    public bool AsksWhenKnown { get; init; }

    public IReadOnlyList<Answer> Story { get; init; } = [];

    /// <summary>True when his next words replace the story instead of going on with it.</summary>
    public bool StoryStartsAnew { get; init; }

    public IReadOnlyList<DraftedEvidence> Evidence { get; init; } = [];

    /// <summary>The number of the newest item; numbers are not used again after removal.</summary>
    public int LastEvidence { get; init; }

    /// <summary>The same for recordings that stand in the place of typed answers.</summary>
    public int LastVoice { get; init; }

    /// <summary>The album whose arrival was acknowledged last.</summary>
    public string? LastAlbum { get; init; }

    /// <summary>The case it will become, drawn with its first file: files are fetched and sealed under that case's key while it is written.</summary>
    public CaseId? BecomesCase { get; init; }

    public bool EvidenceSettled { get; init; }

    public Anonymity? Anonymity { get; init; }

    /// <summary>True when he does not want it to go through his local office.</summary>
    public bool PastLocalOffice { get; init; }

    public Answer? ReporterName { get; init; }

    public Answer? ReporterAddress { get; init; }

    /// <summary>What he was asked about by the leak guard and wants to stand, as kind and words; the words stand in the report.</summary>
    public IReadOnlyList<string> LeaksKept { get; init; } = [];

    /// <summary>Questions of the leak guard answered so far; each is another question.</summary>
    public int LeaksAnswered { get; init; }

    /// <summary>The first question about his words as they are after he last edited them; null while he has edited none that he was asked about.</summary>
    public int? RetoldAt { get; init; }

    /// <summary>Numbers of recordings in which he may be heard or seen, and which he wants to go as they are.</summary>
    public IReadOnlyList<int> FilesKept { get; init; } = [];

    /// <summary>Numbers of files that hold a position or a name, and which he wants to go all the same.</summary>
    public IReadOnlyList<int> TracesKept { get; init; } = [];

    /// <summary>Whether the recordings of his own voice are destroyed once they are written out; null until he has chosen.</summary>
    public bool? DestroyVoices { get; init; }

    /// <summary>The day from which officers may read it; null for at once.</summary>
    public DateOnly? HeldUntil { get; init; }

    /// <summary>Sentences taken out of the story, which the verifier alone will read.</summary>
    public IReadOnlyList<string> ForVerifier { get; init; } = [];

    public Stray? Stray { get; init; }

    /// <summary>The files that may be fetched now: none before he has agreed that anything is kept.</summary>
    [JsonIgnore]
    public IReadOnlyList<EvidenceItem> FilesToFetch => Step == ReportStep.AwaitingConsent
        ? []
        : [.. Evidence.Select(one => one.Item).Where(item => item.File is { IsTooBig: false })];

    /// <summary>The case whose files must be known: from the last question before the review on.</summary>
    internal CaseId? FilesWanted => Reviewed || Step >= ReportStep.AwaitingAnonymity ? BecomesCase : null;

    internal bool IsLocated => Region is not null || RegionUnknown;

    internal DraftedAccused? AccusedAtHand => AccusedAt < Accused.Count ? Accused[AccusedAt] : null;

    /// <summary>The evidence without the recordings that stand in the place of typed answers: those he changes by answering anew.</summary>
    internal IReadOnlyList<DraftedEvidence> Proof => [.. Evidence.Where(one => !one.Item.IsAnswer)];

    internal string StoryText => JoinedStory(Story);

    /// <summary>True when nothing that a report must hold is missing.</summary>
    [JsonIgnore]
    public bool IsComplete =>
        (Violation is not null || ViolationUnsure)
        && Accused.Count > 0 && Accused.All(one => one.Office is not null)
        && DayTold is not null && Place is not null && Story.Count > 0
        && Anonymity is not null;

    /// <summary>The draft with the case drawn that its files belong to, once it has any.</summary>
    internal ReportDraft WithCase(Speaking.Situation situation) =>
        BecomesCase is null && Evidence.Any(one => one.Item.File is not null) ? this with { BecomesCase = situation.Supplies.CaseId } : this;

    /// <summary>He goes without a name, and one that he typed before is gone.</summary>
    internal ReportDraft Nameless() => this with { Anonymity = Cases.Anonymity.Nameless, ReporterName = null, ReporterAddress = null, Stray = null };

    /// <summary>Whatever he chose before, no name is in it and none is asked for.</summary>
    internal ReportDraft WithoutName() => Step switch
    {
        ReportStep.AwaitingOpenNameAgain or ReportStep.AwaitingAge or ReportStep.AwaitingReporterName or ReportStep.AwaitingReporterAddress =>
            Nameless() with { Anonymity = null, Step = ReportStep.AwaitingAnonymity, Asked = Asked + 1 },
        _ when Anonymity is null => this,
        _ => Nameless(),
    };

    internal ReportDraft WithAccused(DraftedAccused one) =>
        this with { Accused = AccusedAt < Accused.Count ? [.. Accused.Take(AccusedAt), one, .. Accused.Skip(AccusedAt + 1)] : [.. Accused, one] };

    internal ReportDraft WithEvidence(EvidenceKind kind, Speaking.Attachment? file, string? text, long messageId)
    {
        var item = new EvidenceItem(new EvidenceId(LastEvidence + 1), kind, file, text);
        return this with { Evidence = [.. Evidence, new DraftedEvidence(item, messageId)], LastEvidence = LastEvidence + 1 };
    }

    internal static string JoinedStory(IEnumerable<Answer> parts) => string.Join("\n\n", parts.Select(part => part.Text));
}
