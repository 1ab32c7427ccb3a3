using LaporBot.Conversations.Adding;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Tracking;

/// <summary>
/// A reporter answers an officer's question. Once he has pressed "Jawab", everything he sends is added to the case until he says
/// that it is all; words that come after a question was only read go nowhere before he has said where they belong.
/// </summary>
internal static class AnswerDialogue
{
    public const string Cancel = "batal";

    /// <summary>True while his words are the officers', or wait for a place.</summary>
    public static bool IsOpen(Conversation conversation) =>
        conversation.Answering?.Step is AnswerStep.AwaitingAnswer or AnswerStep.AwaitingPlace or AnswerStep.AwaitingMask;

    /// <summary>False for what a question that was only read need not hear: nothing in it could be an answer.</summary>
    public static bool Takes(Conversation conversation, Utterance heard) => IsOpen(conversation) || heard switch
    {
        Utterance.Said said => !string.IsNullOrWhiteSpace(said.Text),
        Utterance.Attached attached => !attached.File.IsTooBig,
        Utterance.Introduced introduced => !introduced.Card.IsSenders,
        Utterance.Located => true,
        _ => false,
    };

    /// <summary>He has the question before his eyes.</summary>
    public static Conversation Read(Conversation conversation, Case told) => told.Accused.Any(one => one.Stage == Stage.AwaitingReporter)
        ? conversation with { Answering = AnswerTable.After(conversation.Answering, AnswerTrigger.QuestionShown, told.Id), Errand = null }
        : conversation;

    /// <summary>He has seen in his list that officers wait for him. Of several questions it is the one that he has read; unread ones are not guessed at.</summary>
    /// <param name="read">The case whose question he has read.</param>
    public static Conversation Listed(Conversation conversation, CaseId? read, IReadOnlyList<Case> told) =>
        told.Where(one => one.AwaitsReporter).ToList() switch
        {
            _ when conversation.Draft is not null => conversation,
            [var only] => Read(conversation, only),
            var several when several.Find(one => one.Id == read) is { } one => Read(conversation, one),
            _ => conversation,
        };

    /// <param name="told">The case as far as he has been told.</param>
    public static Turn Begin(Situation situation, Case held, Case told)
    {
        if (situation.Conversation.Answering is { Words: not null } waiting)
        {
            return waiting is { Step: AnswerStep.AwaitingPlace } && waiting.Case == held.Id ? AsAnswer(situation, held) : Again(situation);
        }

        return told.AsksReporter
            ? Turn.Saying(
                situation.Conversation with
                {
                    Answering = AnswerTable.After(situation.Conversation.Answering, AnswerTrigger.AnswerBegun, held.Id),
                    Errand = null,
                },
                AnswerPrompts.Begin(told, IsWriting(situation)))
            : Turn.Saying(situation.Conversation, new Reply.Toast(new Sentence("track.NothingAsked")));
    }

    public static Turn End(Situation situation, Case held, Case told)
    {
        var (left, said) = Leave(situation);
        return Turn.Saying(left.Conversation, told.Accused.Any(one => one.Stage == Stage.AwaitingReporter)
            ? new Reply.Message(
                [.. said, new Sentence("track.AnswerEndedWithout", held.Number.Value)],
                [[AnswerPrompts.Button("track.Answer", held.Id, TrackVerb.Answer)]])
            : new Reply.Message([.. said, new Sentence("track.AnswerEnded", held.Number.Value)], []));
    }

    /// <summary>The answer is over, because he turned to something else; with what he must know about it.</summary>
    public static (Situation Left, IReadOnlyList<Sentence> Said) Leave(Situation situation)
    {
        var errand = situation.Conversation.Answering;
        IReadOnlyList<Sentence> said = errand?.Words is { } words ? [AnswerPrompts.NotKept(words)] : [];
        var after = errand is null ? null : AnswerTable.After(errand, AnswerTrigger.AnswerLeft, errand.Case);
        return (situation with { Conversation = situation.Conversation with { Answering = after } }, said);
    }

    /// <summary>What stands before him once more.</summary>
    public static Turn Again(Situation situation, params IReadOnlyList<Sentence> first) => Turn.Saying(
        situation.Conversation,
        situation.Conversation.Answering is { Step: AnswerStep.AwaitingMask } masked
            ? AnswerGuard.Question(situation, masked, first)
            : AnswerPrompts.Again(situation.Conversation.Answering!, IsWriting(situation), first));

    /// <summary>He says that the words that wait are for the officers.</summary>
    public static Turn AsAnswer(Situation situation, Case held) => situation.Conversation.Answering is { Step: AnswerStep.AwaitingPlace, Words: { } words } errand && errand.Case == held.Id
        ? AnswerTaking.Take(Stepped(situation, AnswerTrigger.MeantAsAnswer), held, words.Again())
        : Turn.Saying(situation.Conversation, new Reply.Toast(new Sentence("track.UnreadableButton")));

    /// <summary>He says that the words that wait are not for the officers: they are heard as if no question had been read.</summary>
    public static Turn Otherwise(Situation situation) => situation.Conversation.Answering is { Step: AnswerStep.AwaitingPlace, Words: { } words }
        ? CitizenDesk.Hear(Stepped(situation, AnswerTrigger.MeantOtherwise) with { Subject = null }, words.Again())
        : Turn.Saying(situation.Conversation, new Reply.Toast(new Sentence("track.UnreadableButton")));

    public static Turn Hear(Situation situation, AnswerErrand errand, Utterance heard)
    {
        if (situation.Subject is not { } held || held.Id != errand.Case)
        {
            var (left, said) = Leave(situation);
            return Turn.Saying(left.Conversation, new Reply.Message([.. said, new Sentence("track.NotFound")], []));
        }

        return heard switch
        {
            Utterance.Commanded => End(situation, held, ToldCase.Of(held, situation)),
            Utterance.Edited edited when errand is { Step: AnswerStep.AwaitingMask } && edited.MessageId == errand.Words?.MessageId && !string.IsNullOrWhiteSpace(edited.Text) =>
                AnswerGuard.Reworded(situation, held, edited),
            Utterance.Edited edited when errand is { Step: AnswerStep.AwaitingPlace, Words: { } words } && edited.MessageId == words.MessageId && !string.IsNullOrWhiteSpace(edited.Text) =>
                Reworded(situation, errand, words, edited.Text),
            Utterance.Edited => Again(situation, new Sentence("track.EditedNotUsed")),
            Utterance.Unusable { Kind: UnusableKind.UnreadableButton } => Again(situation, new Sentence("track.UnreadableButton")),
            Utterance.Introduced { Card.IsSenders: true } => Again(situation, SharedProof.OwnContact),
            Utterance.Unusable and not Utterance.Introduced => Again(situation, new Sentence("track.AnswerUnusable")),
            Utterance.Said said when string.IsNullOrWhiteSpace(said.Text) => Again(situation, new Sentence("track.AnswerEmpty")),
            Utterance.Attached { File.IsTooBig: true } => Again(situation, new Sentence("track.FileTooBig")),
            _ when errand.Step == AnswerStep.AwaitingMask => AnswerGuard.Hear(situation, held, heard),
            _ when errand.Words is { } waiting => HearPlace(situation, held, waiting, heard),
            Utterance.Said said when errand.Step == AnswerStep.QuestionRead && !IsWriting(situation) && FirstWords.AreAStory(said.Text) => LateWords.Hear(situation, said),
            _ when errand.Step == AnswerStep.QuestionRead => AskPlace(situation, held, heard),
            Utterance.Said said when TypedChoice.IsLabel(new Sentence("track.Done"), said.Text) => End(situation, held, ToldCase.Of(held, situation)),
            _ => AnswerTaking.Take(Stepped(situation, AnswerTrigger.WordsCame), held, heard),
        };
    }

    private static Turn AskPlace(Situation situation, Case held, Utterance heard)
    {
        var words = HeldWords.Of(heard)!;
        return Turn.Saying(
            situation.Conversation with
            {
                Answering = AnswerTable.After(situation.Conversation.Answering, AnswerTrigger.WordsCame, held.Id)! with { Words = words },
            },
            AnswerPrompts.Place(held.Id, words, IsWriting(situation), new Sentence("track.AsksAbout", held.Number.Value)));
    }

    private static Turn Reworded(Situation situation, AnswerErrand errand, HeldWords words, string text)
    {
        var after = errand with { Words = words with { Text = text, File = words.File is { } file ? file with { Caption = text } : null } };
        return Again(situation with { Conversation = situation.Conversation with { Answering = after } });
    }

    private static Turn HearPlace(Situation situation, Case held, HeldWords waiting, Utterance heard) =>
        (heard is Utterance.Said said ? TypedChoice.Named(AnswerPrompts.Place(held.Id, waiting, IsWriting(situation)), said.Text) : null) is { } named
            ? TrackButton.Read(named)!.Verb == TrackVerb.AsAnswer ? AsAnswer(situation, held) : Otherwise(situation)
            : Again(situation, new Sentence("track.ChooseFirst"));

    private static Situation Stepped(Situation situation, AnswerTrigger trigger)
    {
        var errand = situation.Conversation.Answering!;
        var after = AnswerTable.After(errand, trigger, errand.Case);
        return situation with
        {
            Conversation = situation.Conversation with { Answering = after is null ? null : after with { LastAlbum = errand.LastAlbum } },
        };
    }

    private static bool IsWriting(Situation situation) => situation.Conversation.Draft is not null;
}
