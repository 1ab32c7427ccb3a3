using LaporBot.Conversations.Amending;
using LaporBot.Conversations.Formalising;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reassuring;

/// <summary>"Siapa yang baca?" is answered wherever it is asked, and the question that stands stays open.</summary>
internal static class WorryDialogue
{
    /// <summary>While a sent report is added to, taken back or made formal: the answer, and below it the question that stands.</summary>
    /// <returns>Null when nothing of the kind is open, or was asked.</returns>
    public static Turn? Beside(Situation situation, Utterance heard) => situation is { Visitor.Officer: null, Conversation.Errand: null } ? situation.Conversation switch
    {
        { Amending: { } errand } => Above(AmendPrompts.For, errand, situation, heard),
        { Formalising: { } form } => Above(FormalPrompts.For, form, situation, heard),
        _ => null,
    } : null;

    /// <returns>Null when nothing of the kind was asked.</returns>
    public static Reply.Message? AnswerTo(Situation situation, Utterance heard) =>
        heard is Utterance.Said said && WorryReading.Of(said.Text) is { } worry && Fits(worry, situation.Conversation)
            ? new Reply.Message(Says(worry, situation), [])
            : null;

    private static Turn? Above<T>(Func<T, Situation, IReadOnlyList<Sentence>, Reply.Message> question, T errand, Situation situation, Utterance heard) =>
        AnswerTo(situation, heard) is { } answer ? Turn.Saying(situation.Conversation, answer, question(errand, situation, [])) : null;

    // "Besok" where a day is asked is a day, and nobody puts off what he has not begun.
    private static bool Fits(Worry worry, Conversation conversation) => worry != Worry.Later
        || conversation is { Answering: null, Amending: null, Formalising: null, Draft.Step: not (ReportStep.AwaitingDay or ReportStep.AwaitingKnownDay or ReportStep.AwaitingHeldDay) };

    private static IReadOnlyList<Sentence> Says(Worry worry, Situation situation) => worry switch
    {
        Worry.Safety => [new Sentence(situation.Conversation.Formalising is null ? "worry.Safety" : "worry.SafetyWithName")],
        Worry.Readers => [ReadBy(situation.Operator), .. IsSent(situation.Conversation) ? Array.Empty<Sentence>() : [new Sentence("worry.ReadersMayBeOthers")]],
        Worry.Duration => [new Sentence(IsSent(situation.Conversation) ? "worry.DurationOnceSent" : "worry.Duration")],
        Worry.Cost => [new Sentence("worry.Cost")],
        Worry.Who => [new Sentence("worry.Who", situation.Operator.Name, situation.Operator.Contact)],
        Worry.Later => [new Sentence("worry.Later", situation.Rules.DraftDays)],
        _ => throw new ArgumentOutOfRangeException(nameof(worry), worry, "Nobody has thought of what to say to this."),
    };

    private static Sentence ReadBy(OperatorCard shown) => new("worry.Readers", shown.WhoReads, shown.Name);

    // Whoever answers officers, adds, takes back or makes formal asks about a report that they have already.
    private static bool IsSent(Conversation conversation) => conversation is { Answering: not null } or { Amending: not null } or { Formalising: not null };
}
