using LaporBot.Conversations.Cases;
using LaporBot.Conversations.LeakGuard;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Tracking;

/// <summary>
/// A hidden reporter's words to an officer are looked through before they leave: what may show who he is is shown to him, and covered in one tap,
/// sent as it is or written again. Until then nothing goes out.
/// </summary>
internal static class AnswerGuard
{
    private const int ShownCharacters = 500;

    /// <summary>False for a reporter who goes openly, and for words in which nothing is found. A location may be where he lives, and a contact he himself.</summary>
    public static bool Holds(Situation situation, Case held, HeldWords words) =>
        held.Anonymity != Anonymity.OpenName && (words is { Place: not null } or { Card: not null } || CoveredText.AskedIn(words.Text, held, situation).Count > 0);

    public static Turn Ask(Situation situation, Case held, HeldWords words)
    {
        var after = AnswerTable.After(situation.Conversation.Answering, AnswerTrigger.LeaksFound, held.Id)! with { Words = words };
        var asked = situation with { Conversation = situation.Conversation with { Answering = after } };
        return Turn.Saying(asked.Conversation, Question(asked, after));
    }

    public static Reply.Message Question(Situation situation, AnswerErrand errand, params IReadOnlyList<Sentence> first) => new(
        [
            .. first,
            new Sentence(errand.Words switch
            {
                { Place: not null } => "answered.AskPlace",
                { Card: not null } => "answered.AskContact",
                _ => "guard.Ask",
            }),
            new Sentence("guard.Passage", Marked(errand.Words?.Text ?? "", situation)),
        ],
        [
            [
                .. errand.Words is { Place: not null } or { Card: not null } ? Array.Empty<Choice>() : [Button("guard.ButtonCover", errand, TrackVerb.Cover)],
                Button("guard.ButtonKeep", errand, TrackVerb.Keep),
            ],
            [Button("guard.ButtonRewrite", errand, TrackVerb.Rewrite)],
        ]) { Asks = true };

    /// <summary>What he says while we wait for his decision: a button's words, another wording of the same message, or a file.</summary>
    public static Turn Hear(Situation situation, Case held, Utterance heard) => heard switch
    {
        Utterance.Said said when TypedChoice.Named(Question(situation, situation.Conversation.Answering!), said.Text) is { } named =>
            Decide(situation, held, TrackButton.Read(named)!),
        Utterance.Attached attached => WithQuestionAgain(situation, AnswerTaking.Take(situation, held, attached)),
        _ => AnswerDialogue.Again(situation, new Sentence("track.ChooseFirst")),
    };

    /// <summary>He has edited the message that waits: it is looked through once more.</summary>
    public static Turn Reworded(Situation situation, Case held, Utterance.Edited edited) =>
        AnswerTaking.Take(Decided(situation), held, new Utterance.Said(edited.Text) { MessageId = edited.MessageId });

    /// <summary>A button decides about the words that it stood below, and about no later ones: those he has not looked at.</summary>
    public static Turn Decide(Situation situation, Case held, TrackButton button)
    {
        if (situation.Conversation.Answering is not { Step: AnswerStep.AwaitingMask, Words: { } words } errand || errand.Case != held.Id)
        {
            return Turn.Saying(situation.Conversation, new Reply.Toast(new Sentence("track.UnreadableButton")));
        }

        if (button.Words != words.Stamp)
        {
            return AnswerDialogue.Again(situation, new Sentence("passing.TextChanged"));
        }

        var decided = Decided(situation);
        return button.Verb switch
        {
            TrackVerb.Cover => AnswerTaking.TakeWords(decided, held, words, CoveredText.Covered(words.Text, CoveredText.AskedIn(words.Text, held, situation))),
            TrackVerb.Keep => AnswerTaking.TakeWords(decided, held, words, words.Text),
            _ => Turn.Saying(decided.Conversation, AnswerPrompts.Asking(held.Id, [new Sentence("guard.Rewrite")])),
        };
    }

    private static string Marked(string text, Situation situation) =>
        CoveredText.MarkedPassage(text, situation.Subject is { } held ? CoveredText.AskedIn(text, held, situation) : [], ShownCharacters);

    private static Choice Button(string label, AnswerErrand errand, string verb) =>
        new(new Sentence(label), TrackButton.Of(errand.Case, verb, errand.Words?.Stamp ?? 0));

    private static Situation Decided(Situation situation)
    {
        var errand = situation.Conversation.Answering!;
        return situation with
        {
            Conversation = situation.Conversation with { Answering = AnswerTable.After(errand, AnswerTrigger.LeaksDecided, errand.Case) },
        };
    }

    /// <summary>The file is taken, and the words go on waiting.</summary>
    private static Turn WithQuestionAgain(Situation situation, Turn taken)
    {
        if (taken.After.Answering is null)
        {
            return taken;
        }

        var waiting = situation.Conversation.Answering! with { LastAlbum = taken.After.Answering.LastAlbum };
        var after = taken.After with { Answering = waiting };
        return taken with
        {
            After = after,
            Replies = taken.Replies.Count == 0 ? [] : [.. taken.Replies, Question(situation with { Conversation = after }, waiting)],
        };
    }
}
