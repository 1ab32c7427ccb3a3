using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Listening;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using static LaporBot.Conversations.Reporting.ReportTrigger;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>
/// Recordings in which their sender may be heard or seen, and files that hold where they were taken or who made them. We never alter them: he
/// decides of each whether it goes as it is, is exchanged or taken out.
/// </summary>
internal static class FileLeaks
{
    /// <returns>Empty for a reporter who goes openly.</returns>
    public static IReadOnlyList<EvidenceItem> Undecided(ReportDraft draft, Situation situation) => DraftLeaks.AreAsked(draft)
        ? [.. draft.Evidence.Select(one => one.Item).Where(item => IsHeard(draft, item) || Traces(draft, item, situation) is not null)]
        : [];

    public static Reply.Message Question(ReportDraft draft, Situation situation) => Undecided(draft, situation) is [var item, ..]
        ? new Reply.Message(
            [.. Says(draft, item, situation)],
            [
                [Button(draft, "leak.ButtonTakeOut", ReportVerb.TakeFileOut, item), Button(draft, "leak.ButtonExchange", ReportVerb.ExchangeFile, item)],
                [Button(draft, "leak.ButtonKeepFile", ReportVerb.KeepFile, item)],
                .. IsHeard(draft, item) && item.File!.Kind == AttachmentKind.Voice ? [[Button(draft, "voice.ButtonOwnVoice", ReportVerb.OwnVoice, item)]] : Array.Empty<IReadOnlyList<Choice>>(),
                ReportPrompts.WaysOut(draft),
            ]) { Asks = true }
        : new Reply.Message(
            [new Sentence("leak.NothingLeft")],
            [[ReportPrompts.Button(draft, "leak.ButtonGoOn", ReportVerb.LeaksSettled)], ReportPrompts.WaysOut(draft)]) { Asks = true };

    /// <summary>He knows that he may be recognised, and wants it to go.</summary>
    public static ReportMove Kept(ReportDraft draft, EvidenceId item, Situation situation) => IsAsked(draft, item, situation)
        ? Answered(WithKept(draft, Undecided(draft, situation)[0], situation), situation)
        : new ReportMove(draft, new Sentence("report.ChooseBelow"));

    public static ReportMove TakenOut(ReportDraft draft, EvidenceId item, Situation situation) => IsAsked(draft, item, situation)
        ? Answered(Without(draft, item), situation, new Sentence("report.EvidenceRemoved", item.Value))
        : new ReportMove(draft, new Sentence("report.ChooseBelow"));

    /// <summary>It is he who speaks: intake alone hears it and writes it out.</summary>
    public static ReportMove OwnVoice(ReportDraft draft, EvidenceId item, Situation situation) => IsAsked(draft, item, situation)
        ? Answered(VoiceTelling.AsOwnVoice(draft, item), situation)
        : new ReportMove(draft, new Sentence("report.ChooseBelow"));

    /// <summary>Taken out; he sends another one in its place.</summary>
    public static ReportMove Exchanged(ReportDraft draft, EvidenceId item, Situation situation) => IsAsked(draft, item, situation)
        ? ReportMove.To(EvidenceReopened, Without(draft, item), new Sentence("leak.SendInstead", item.Value))
        : new ReportMove(draft, new Sentence("report.ChooseBelow"));

    private static ReportMove Answered(ReportDraft draft, Situation situation, params IReadOnlyList<Sentence> says)
    {
        var after = draft with { LeaksAnswered = draft.LeaksAnswered + 1 };
        return Undecided(after, situation).Count > 0 ? new ReportMove(after, says) : ReportMove.To(LeakPresses.NextOf(after, situation), after, says);
    }

    private static bool IsAsked(ReportDraft draft, EvidenceId item, Situation situation) =>
        draft.Step == ReportStep.AwaitingFileChoice && Undecided(draft, situation) is [var asked, ..] && asked.Id == item;

    /// <summary>Only what he was shown is decided: what is found in the file later is another question.</summary>
    private static ReportDraft WithKept(ReportDraft draft, EvidenceItem item, Situation situation)
    {
        var seen = Traces(draft, item, situation) is null ? draft : draft with { TracesKept = [.. draft.TracesKept, item.Id.Value] };
        return IsHeard(draft, item) ? seen with { FilesKept = [.. draft.FilesKept, item.Id.Value] } : seen;
    }

    private static IEnumerable<Sentence> Says(ReportDraft draft, EvidenceItem item, Situation situation)
    {
        var traces = Traces(draft, item, situation);
        var isHeard = IsHeard(draft, item);
        yield return new Sentence(isHeard ? "leak.AskFile" : "trace.AskFile", item.Id.Shown, EvidencePrompts.NameOf(item));
        if (isHeard)
        {
            yield return new Sentence(item.File!.Kind is AttachmentKind.Voice or AttachmentKind.Audio ? "leak.FileHeard" : "leak.FileSeen");
        }

        foreach (var line in traces is null ? [new Sentence("leak.FileNotAltered")] : FileTraceLines.Of(traces))
        {
            yield return line;
        }
    }

    // What he says in a voice answer is written out by intake: VoiceChoice asks about it.
    private static bool IsHeard(ReportDraft draft, EvidenceItem item) =>
        item.Kind != EvidenceKind.VoiceAnswer && MayHoldHisVoice(item.File) && !draft.FilesKept.Contains(item.Id.Value);

    /// <returns>Null where nothing was found in it, or he has decided of it.</returns>
    private static SeenFile? Traces(ReportDraft draft, EvidenceItem item, Situation situation) =>
        situation.FileSeen(item.Id) is { Giveaways.Count: > 0 } seen && !draft.TracesKept.Contains(item.Id.Value) ? seen : null;

    private static ReportDraft Without(ReportDraft draft, EvidenceId item) =>
        draft with { Evidence = [.. draft.Evidence.Where(one => one.Item.Id != item)] };

    /// <summary>True for what its sender may be heard or seen in.</summary>
    public static bool MayHoldHisVoice(Attachment? file) => file switch
    {
        { Kind: AttachmentKind.Voice or AttachmentKind.VideoNote or AttachmentKind.Video or AttachmentKind.Audio } => true,
        { Kind: AttachmentKind.Document, MimeType: { } type } =>
            type.StartsWith("audio/", StringComparison.OrdinalIgnoreCase) || type.StartsWith("video/", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static Choice Button(ReportDraft draft, string label, string verb, EvidenceItem item) =>
        ReportPrompts.Button(draft, label, verb, item.Id.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
