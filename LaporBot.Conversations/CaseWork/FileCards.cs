using System.Globalization;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>How files that wait look to a custodian, and what the officers of their cases are told.</summary>
public static class FileCards
{
    private const int FilesOnCard = 5;

    /// <summary>For a custodian who is not speaking now: says nothing on a locked phone.</summary>
    public static Reply.Message Notice { get; } =
        new([new Sentence("file.WaitingNotice")], [[new Choice(new Sentence("file.ButtonList"), FileButton.List)]]);

    /// <summary>The files that wait for him, oldest case first; the first ones have a button.</summary>
    public static Reply.Message List(Situation situation, Officer custodian)
    {
        var waiting = Waiting(situation, custodian).ToList();
        return waiting.Count == 0
            ? new Reply.Message([new Sentence("file.NoneWaiting")], [])
            : new Reply.Message(
                [
                    new Sentence("file.Waiting", waiting.Count),
                    .. waiting.Take(FilesOnCard).Select(one => new Sentence("file.WaitingLine", one.held.Number.Value, EvidenceTexts.NumberOf(one.item.Id), ReasonOf(one.item))),
                ],
                [.. waiting.Take(FilesOnCard).Select(one => Row(one.item.Id.IsOfVoices ? "spoken.ButtonVoice" : "file.ButtonItem", one.held, one.item, FileButton.View, one.held.Number.Value, one.item.Id.Shown))]);
    }

    internal static IEnumerable<(Case held, EvidenceItem item)> Waiting(Situation situation, Officer custodian) =>
        situation.Files.SelectMany(held => CustodyRule.Waiting(held, custodian, situation.Now).Select(item => (held, item)));

    /// <summary>One file, with the warning that stands before its opening.</summary>
    public static Reply.Message Of(Case held, EvidenceItem item)
    {
        Sentence about = new("file.About", held.Number.Value, EvidenceTexts.NumberOf(item.Id), EvidenceTexts.KindOf(item), ReasonOf(item));
        return item.IsQuarantined
            ? new Reply.Message([about, new Sentence("file.WarningOfVirus")], [Row("file.ButtonLift", held, item, nameof(FileDecision.LiftAlarm)), Row("waiting.ButtonKeepQuarantined", held, item, nameof(FileDecision.Refuse))])
            : new Reply.Message(
                [about, new Sentence("file.WarningOfOriginal")],
                [Row("file.ButtonOpen", held, item, FileButton.Open), Row("file.ButtonRefuse", held, item, nameof(FileDecision.Refuse))]);
    }

    public static Reply.Message Decision(Case held, EvidenceItem item) => new(
        [new Sentence("file.AskDecision")],
        [Row("file.ButtonRelease", held, item, nameof(FileDecision.Release)), Row("file.ButtonRefuse", held, item, nameof(FileDecision.Refuse))]);

    public static Reply.Message Done(FileDecision decision) => new(
        [new Sentence(decision switch
        {
            FileDecision.Release => "file.DoneReleased",
            FileDecision.Refuse => "file.DoneRefused",
            _ => "file.DoneLifted",
        })],
        [[new Choice(new Sentence("file.ButtonList"), FileButton.List)]]);

    /// <summary>For the officer who works the case.</summary>
    public static Reply.Message Told(Case held, FileErrand errand)
    {
        var key = errand.Decision switch
        {
            FileDecision.Release => "file.ToldReleased",
            FileDecision.Refuse => "file.ToldRefused",
            _ => "file.ToldLifted",
        };
        var open = new Choice(
            new Sentence("file.ButtonOpenIt"), CaseButton.Of(held, 0, CaseVerb.Evidence, errand.Evidence.Value.ToString(CultureInfo.InvariantCulture)));
        return new Reply.Message([new Sentence(key, held.Number.Value, EvidenceTexts.NumberOf(errand.Evidence))], errand.Decision == FileDecision.Release ? [[open]] : []);
    }

    /// <summary>For administrators: not of which case.</summary>
    public static Reply.Message ScannerSilent { get; } = new([new Sentence("file.ScannerSilentAlarm")], []);

    /// <summary>For administrators, who read no case: its number and the file's, nothing of what they hold.</summary>
    public static Reply.Message SealBroken(CaseNumber number, EvidenceId file) => new([new Sentence("file.SealBrokenAlarm", EvidenceTexts.NumberOf(file), number.Value)], []);

    /// <summary>For the officers of the case: not who decided, and not why.</summary>
    internal static Sentence HistoryLine(DateOnly day, CustodyEvent decided) => new(
        decided.Decision switch
        {
            FileDecision.Release => "waiting.HistoryReleased",
            FileDecision.Refuse => "waiting.HistoryKept",
            _ => "waiting.HistoryLifted",
        },
        day,
        EvidenceTexts.NumberOf(decided.File));

    private static Sentence ReasonOf(EvidenceItem item) =>
        item.IsQuarantined ? new Sentence("file.ReasonVirus") : EvidenceNotes.ReasonOf(item.Copy!.Refused!.Value);

    private static IReadOnlyList<Choice> Row(string key, Case held, EvidenceItem item, string verb, params object[] values) =>
        [new Choice(new Sentence(key, values), FileButton.Of(held.Id, item.Id, verb))];
}
