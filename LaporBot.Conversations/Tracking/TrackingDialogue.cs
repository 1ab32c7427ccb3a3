using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Listening;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Tracking;

/// <summary>A reporter asks how his reports stand, reads news and answers officers' questions.</summary>
public static class TrackingDialogue
{
    public const string Status = "status";

    /// <summary>True for <c>/status</c>, buttons <c>t|…</c>, and texts, files, contacts and locations while a question is being answered.</summary>
    public static bool Hears(Conversation conversation, Utterance heard) => heard switch
    {
        Utterance.Commanded { Name: Status } => true,
        Utterance.Pressed press => ButtonFields.IsOf(press.Code, TrackButton.Area),
        Utterance.Said or Utterance.Attached or Utterance.Introduced or Utterance.Located => conversation.Answering is not null && AnswerDialogue.Takes(conversation, heard),
        Utterance.Unusable or Utterance.Edited or Utterance.Commanded { Name: AnswerDialogue.Cancel } => AnswerDialogue.IsOpen(conversation),
        _ => false,
    };

    public static Need Needs(Conversation conversation, Utterance heard) => heard switch
    {
        Utterance.Pressed press when TrackButton.Read(press.Code) is { Case: { } filed } => new Need { Subject = filed, AsReporter = true },
        Utterance.Pressed or Utterance.Commanded { Name: Status } => new Need { Filed = true },
        _ => new Need
        {
            Subject = conversation.Answering?.Case,
            AsReporter = true,
            Filed = heard is Utterance.Said && conversation is { Draft: null, Answering.Step: AnswerStep.QuestionRead },
        },
    };

    public static Turn Hear(Situation situation, Utterance heard)
    {
        var today = WorkingDays.DayOf(situation.Now);
        return heard switch
        {
            Utterance.Commanded { Name: Status } => ShowList(situation, today),
            Utterance.Pressed press => Press(situation, TrackButton.Read(press.Code), today),
            _ => AnswerDialogue.Hear(situation, situation.Conversation.Answering!, heard),
        };
    }

    private static Turn Press(Situation situation, TrackButton? button, DateOnly today)
    {
        if (button is null)
        {
            return Turn.Saying(situation.Conversation, new Reply.Toast(new Sentence("track.UnreadableButton")));
        }

        if (button.Case is null)
        {
            return ShowList(situation, today);
        }

        if (situation.Subject is not { } held || held.Id != button.Case)
        {
            return Turn.Saying(situation.Conversation, new Reply.Toast(new Sentence("track.NotFound")));
        }

        var told = ToldCase.Of(held, situation);
        return button.Verb switch
        {
            TrackVerb.News => Turn.Saying(AnswerDialogue.Read(situation.Conversation, told), Brakes.MarkTold.Below(VoiceTold.Below(TrackingCards.News(told, today), told), told, situation)),
            TrackVerb.Timeline => Turn.Saying(situation.Conversation, TrackingCards.Timeline(told)),
            TrackVerb.Answer => AnswerDialogue.Begin(situation, held, told),
            TrackVerb.Done => AnswerDialogue.End(situation, held, told),
            TrackVerb.AsAnswer => AnswerDialogue.AsAnswer(situation, held),
            TrackVerb.Cover or TrackVerb.Keep or TrackVerb.Rewrite => AnswerGuard.Decide(situation, held, button),
            TrackVerb.Otherwise => AnswerDialogue.Otherwise(situation),
            _ => Turn.Saying(situation.Conversation, new Reply.Toast(new Sentence("track.UnreadableButton"))),
        };
    }

    private static Turn ShowList(Situation situation, DateOnly today)
    {
        IReadOnlyList<Case> told = [.. situation.Filed.Select(one => ToldCase.Of(one, situation))];
        var wasOpen = AnswerDialogue.IsOpen(situation.Conversation);
        var (left, said) = AnswerDialogue.Leave(situation);
        IReadOnlyList<Sentence> first = wasOpen ? [.. said, new Sentence("track.AnswerLeft")] : said;
        return Turn.Saying(
            AnswerDialogue.Listed(left.Conversation, situation.Conversation.Answering?.Case, told),
            [
                .. first.Count > 0 ? [new Reply.Message(first, [])] : Array.Empty<Reply.Message>(),
                .. TrackingCards.List(told, situation.Conversation.Draft is not null, today),
            ]);
    }
}
