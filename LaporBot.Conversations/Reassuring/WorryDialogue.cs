using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reassuring;

/// <summary>"Siapa yang baca?" is answered wherever it is asked, and the question that stands stays open.</summary>
internal static class WorryDialogue
{
    /// <returns>Null when nothing of the kind was asked.</returns>
    public static Reply.Message? AnswerTo(Situation situation, Utterance heard) =>
        heard is Utterance.Said said && WorryReading.Of(said.Text) is { } worry && Fits(worry, situation.Conversation)
            ? new Reply.Message([Says(worry, situation)], [])
            : null;

    // "Besok" where a day is asked is a day, and nobody puts off what he has not begun.
    private static bool Fits(Worry worry, Conversation conversation) => worry != Worry.Later
        || conversation is { Answering: null, Draft.Step: not (ReportStep.AwaitingDay or ReportStep.AwaitingKnownDay or ReportStep.AwaitingHeldDay) };

    private static Sentence Says(Worry worry, Situation situation) => worry switch
    {
        Worry.Safety => new Sentence("worry.Safety"),
        Worry.Readers => new Sentence("worry.Readers", situation.Operator.WhoReads, situation.Operator.Name),
        Worry.Duration => new Sentence("worry.Duration"),
        Worry.Cost => new Sentence("worry.Cost"),
        Worry.Who => new Sentence("worry.Who", situation.Operator.Name, situation.Operator.Contact),
        Worry.Later => new Sentence("worry.Later", situation.Rules.DraftDays),
        _ => throw new ArgumentOutOfRangeException(nameof(worry), worry, "Nobody has thought of what to say to this."),
    };
}
