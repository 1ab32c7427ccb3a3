using LaporBot.Conversations.Amending;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.LeakGuard;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Adding;

/// <summary>
/// A file that comes soon after a report was sent joins its evidence with one quiet line. It answers nothing and moves nothing. Of several
/// reports he names one; later than that he is told of <c>/tambah</c>.
/// </summary>
internal static class LateFiles
{
    /// <summary>True when it must be known what this citizen has filed.</summary>
    public static bool MayHear(Conversation conversation, Utterance heard) =>
        conversation is { Draft: null, Answering: null } && heard is Utterance.Attached { File.IsTooBig: false };

    /// <summary>Where a file that comes by itself goes to; it begins a report where none is meant, or none that is fresh.</summary>
    public static Turn Hear(Situation situation, Utterance.Attached attached)
    {
        var open = attached.File.IsTooBig ? [] : AmendCases.Open(situation, AmendWay.LateFile);
        var came = new Addition(EvidenceKind.File, attached.File, attached.File.Caption, attached.MessageId);
        return open switch
        {
            [var held] when Join(situation, held, came) is { } joined => joined,
            [_, _, ..] => AmendDialogue.At(situation, Begun(situation, came).After(AmendTrigger.SeveralFound)!),
            _ => Offered(situation, ReportDialogue.BeginWith(situation, attached)),
        };
    }

    /// <summary>A report that its writer had held until a day counts from that day: until then he can still take it back as a whole.</summary>
    public static bool IsFresh(Case one, Situation situation) => situation.Now < one.ReleasedAt - situation.Rules.SendHold + situation.Rules.LateFiles;

    /// <returns>
    /// Null when the case takes no more, or it is a recording in which a hidden reporter may be recognised: about that he is asked first.
    /// </returns>
    private static Turn? Join(Situation situation, Case held, Addition came)
    {
        if (AddedLeaks.IsHidden(held) && FileLeaks.MayHoldHisVoice(came.File))
        {
            return null;
        }

        // After sending there is no preview any more in which he could decide: what surely looks like him is covered at once.
        var safe = AddedLeaks.CoveredUnasked(came, held, situation);
        if (AddTaking.Joined(situation, held, [safe]) is not { } joined)
        {
            return null;
        }

        if (WaitingAddition.Ask(situation, Begun(situation, came), held, new Sentence("passing.FileWaits", held.Number.Value)) is { } asked)
        {
            return asked;
        }

        IReadOnlyList<Sentence> covered = safe == came ? [] : [new Sentence("add.Covered")];
        return new Turn(
            situation.Conversation,
            IsSameAlbum(held, came.File!) && covered.Count == 0
                ? []
                : [new Reply.Message([new Sentence("add.FileJoined", held.Number.Value), .. covered, .. EvidenceTaking.NotShown(joined.After.Evidence[^1])], [])],
            joined.Intents);
    }

    private static AmendErrand Begun(Situation situation, Addition came) =>
        new(AmendWay.LateFile, AmendStep.AtRest, situation.Supplies.DraftTag) { Items = [came], LastAlbum = came.File?.AlbumId };

    private static Turn Offered(Situation situation, Turn begun) => AmendCases.Open(situation, AmendWay.Add).Count == 0
        ? begun
        : begun with { Replies = [new Reply.Message([new Sentence("add.ForASentOne")], []), .. begun.Replies] };

    private static bool IsSameAlbum(Case held, Attachment file) =>
        file.AlbumId is { } album
        && held.History is [.., { What: CaseEvent.EvidenceAdded }]
        && held.Evidence is [.., { File.AlbumId: { } before }]
        && before == album;
}
