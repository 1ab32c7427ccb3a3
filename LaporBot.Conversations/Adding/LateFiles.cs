using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.LeakGuard;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Adding;

/// <summary>A file that comes soon after a report was sent joins its evidence with one quiet line. It answers nothing and moves nothing.</summary>
internal static class LateFiles
{
    private static readonly TimeSpan s_batch = TimeSpan.FromMinutes(10);

    /// <summary>True when it must be known what this citizen has filed.</summary>
    public static bool MayHear(Conversation conversation, Utterance heard) =>
        conversation is { Draft: null, Answering: null } && heard is Utterance.Attached { File.IsTooBig: false };

    /// <returns>
    /// Null when the file begins a report: nothing was filed lately, or more than one report, or it is a recording in which a hidden
    /// reporter may be recognised, about which he is asked first.
    /// </returns>
    public static Turn? Hear(Situation situation, Attachment file)
    {
        var open = situation.Filed.Where(one => IsOpen(one, situation)).ToList();
        if (file.IsTooBig || open is not [var held] || (IsHidden(held) && FileLeaks.MayHoldHisVoice(file)))
        {
            return null;
        }

        // After sending there is no preview any more in which he could decide: what looks like him is covered at once.
        var safe = IsHidden(held) ? CoveredText.Covered(file, CoveredText.NamesIn(held, situation)) : file;
        if (held.Add(EvidenceKind.File, safe, safe.Caption, situation.Now) is not AnswerOutcome.Added added)
        {
            return null;
        }

        List<Intent> intents = [new Intent.ChangeCase(held, added.After, added.Events)];
        if (held.Owner is { } owner && !IsBatchOpen(held, situation.Now))
        {
            intents.Add(CaseNotices.ToOfficer(owner, added.After, new Reply.Message(
                [new Sentence("add.ReporterHasAdded", held.Number.Value)],
                [[new Choice(new Sentence("work.OpenCase"), CaseButton.Of(added.After, 0, CaseVerb.Show))]])));
        }

        IReadOnlyList<Sentence> covered = safe == file ? [] : [new Sentence("add.Covered")];
        return new Turn(
            situation.Conversation,
            IsSameAlbum(held, file) && covered.Count == 0
                ? []
                : [new Reply.Message([new Sentence("add.FileJoined", held.Number.Value), .. covered, .. EvidenceTaking.NotShown(added.After.Evidence[^1])], [])],
            intents);
    }

    // A report that its writer had held until a day counts from that day: until then he can still take it back as a whole.
    private static bool IsOpen(Case one, Situation situation) =>
        !one.HasEnded && situation.Now < one.ReleasedAt - situation.Rules.SendHold + situation.Rules.LateFiles;

    private static bool IsHidden(Case held) => held.Anonymity != Anonymity.OpenName;

    private static bool IsBatchOpen(Case held, DateTimeOffset now) =>
        held.History is [.., { What: CaseEvent.EvidenceAdded } last] && now < last.At + s_batch;

    private static bool IsSameAlbum(Case held, Attachment file) =>
        file.AlbumId is { } album
        && held.History is [.., { What: CaseEvent.EvidenceAdded }]
        && held.Evidence is [.., { File.AlbumId: { } before }]
        && before == album;
}
