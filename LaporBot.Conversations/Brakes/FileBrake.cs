using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Conversations.Tracking;

namespace LaporBot.Conversations.Brakes;

/// <summary>Counts the files that are taken, and says so where no more are taken today. Nothing that is there is lost, and neither are the words below the file.</summary>
internal static class FileBrake
{
    public static Turn Hear(Situation situation, Utterance heard, Func<Situation, Utterance, Turn> hear)
    {
        if (heard is not Utterance.Attached { File: { IsTooBig: false } file } attached || situation.Visitor.InGroup)
        {
            return hear(situation, heard);
        }

        if (situation.Allowance.HasNoRoomFor(file.Size))
        {
            return Refused(situation, attached, hear);
        }

        var turn = hear(situation, heard);
        return turn.After == situation.Conversation && turn.Intents.Count == 0
            ? turn
            : turn with { Intents = [.. turn.Intents, new Intent.CountFile(file.Size ?? 0)] };
    }

    private static Turn Refused(Situation situation, Utterance.Attached attached, Func<Situation, Utterance, Turn> hear)
    {
        var open = situation.Conversation;
        var words = attached.File.Caption is { } caption && !string.IsNullOrWhiteSpace(caption) ? caption : null;
        if (open is { Draft: { } draft, Errand: null, Amending: null } && !AnswerDialogue.IsOpen(open))
        {
            var after = words is null ? draft : draft.WithEvidence(EvidenceTaking.KindOf(words), null, words, attached.MessageId);
            var kept = situation with { Conversation = open with { Draft = after } };
            return ReportDialogue.Resume(kept, [.. Told, .. words is null ? [] : new[] { new Sentence("brake.CaptionKept", after.LastEvidence) }]);
        }

        var takesWords = words is not null && open.Errand is null && (AnswerDialogue.IsOpen(open) || open.Amending is not null || FirstWords.AreAStory(words));
        var told = new Reply.Message([.. Told], []);
        return takesWords && hear(situation, new Utterance.Said(words!) { MessageId = attached.MessageId }) is { } turn
            ? turn with { Replies = [told, .. turn.Replies] }
            : Turn.Saying(open, told);
    }

    private static Sentence[] Told => [new("brake.FileNotTaken"), new("brake.FilesTomorrow")];
}
