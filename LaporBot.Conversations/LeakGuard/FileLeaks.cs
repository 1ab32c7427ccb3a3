using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Listening;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using static LaporBot.Conversations.Reporting.ReportTrigger;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>
/// Recordings in which their sender may be heard or seen. We do not look into them and never alter them: he decides of each whether it
/// goes as it is, is exchanged or taken out.
/// </summary>
internal static class FileLeaks
{
    /// <returns>Empty for a reporter who goes openly.</returns>
    public static IReadOnlyList<EvidenceItem> Undecided(ReportDraft draft) => DraftLeaks.AreAsked(draft)
        ? [.. draft.Evidence.Select(one => one.Item).Where(item => item.Kind != EvidenceKind.VoiceAnswer && MayHoldHisVoice(item.File) && !draft.FilesKept.Contains(item.Id.Value))]
        : [];

    public static Reply.Message Question(ReportDraft draft) => Undecided(draft) is [var item, ..]
        ? new Reply.Message(
            [
                new Sentence("leak.AskFile", item.Id.Value, EvidencePrompts.NameOf(item)),
                new Sentence(item.File!.Kind is AttachmentKind.Voice or AttachmentKind.Audio ? "leak.FileHeard" : "leak.FileSeen"),
                new Sentence("leak.FileNotAltered"),
            ],
            [
                [Button(draft, "leak.ButtonTakeOut", ReportVerb.TakeFileOut, item), Button(draft, "leak.ButtonExchange", ReportVerb.ExchangeFile, item)],
                [Button(draft, "leak.ButtonKeepFile", ReportVerb.KeepFile, item)],
                .. item.File.Kind == AttachmentKind.Voice ? [[Button(draft, "voice.ButtonOwnVoice", ReportVerb.OwnVoice, item)]] : Array.Empty<IReadOnlyList<Choice>>(),
                ReportPrompts.WaysOut(draft),
            ]) { Asks = true }
        : new Reply.Message(
            [new Sentence("leak.NothingLeft")],
            [[ReportPrompts.Button(draft, "leak.ButtonGoOn", ReportVerb.LeaksSettled)], ReportPrompts.WaysOut(draft)]) { Asks = true };

    /// <summary>He knows that he may be recognised, and wants it to go.</summary>
    public static ReportMove Kept(ReportDraft draft, EvidenceId item, Situation situation) => IsAsked(draft, item)
        ? Answered(draft with { FilesKept = [.. draft.FilesKept, item.Value] }, situation)
        : new ReportMove(draft, new Sentence("report.ChooseBelow"));

    public static ReportMove TakenOut(ReportDraft draft, EvidenceId item, Situation situation) => IsAsked(draft, item)
        ? Answered(Without(draft, item), situation, new Sentence("report.EvidenceRemoved", item.Value))
        : new ReportMove(draft, new Sentence("report.ChooseBelow"));

    /// <summary>It is he who speaks: intake alone hears it and writes it out.</summary>
    public static ReportMove OwnVoice(ReportDraft draft, EvidenceId item, Situation situation) => IsAsked(draft, item)
        ? Answered(VoiceTelling.AsOwnVoice(draft, item), situation)
        : new ReportMove(draft, new Sentence("report.ChooseBelow"));

    /// <summary>Taken out; he sends another one in its place.</summary>
    public static ReportMove Exchanged(ReportDraft draft, EvidenceId item) => IsAsked(draft, item)
        ? ReportMove.To(EvidenceReopened, Without(draft, item), new Sentence("leak.SendInstead", item.Value))
        : new ReportMove(draft, new Sentence("report.ChooseBelow"));

    private static ReportMove Answered(ReportDraft draft, Situation situation, params IReadOnlyList<Sentence> says)
    {
        var after = draft with { LeaksAnswered = draft.LeaksAnswered + 1 };
        return Undecided(after).Count > 0 ? new ReportMove(after, says) : ReportMove.To(LeakPresses.NextOf(after, situation), after, says);
    }

    private static bool IsAsked(ReportDraft draft, EvidenceId item) =>
        draft.Step == ReportStep.AwaitingFileChoice && Undecided(draft) is [var asked, ..] && asked.Id == item;

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
