using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Tracking;

/// <summary>A reporter asks how his reports stand, reads news and answers officers' questions.</summary>
public static class TrackingDialogue
{
    public const string Status = "status";

    /// <summary>True for <c>/status</c>, buttons <c>t|…</c>, and texts and files while a question is being answered.</summary>
    public static bool Hears(Conversation conversation, Utterance heard) => heard switch
    {
        Utterance.Commanded { Name: Status } => true,
        Utterance.Pressed press => ButtonFields.IsOf(press.Code, TrackButton.Area),
        Utterance.Said or Utterance.Attached or Utterance.Unusable or Utterance.Edited => conversation.Answering is not null,
        Utterance.Commanded { Name: AnswerDialogue.Cancel } => conversation.Answering is not null,
        _ => false,
    };

    public static Need Needs(Conversation conversation, Utterance heard) => heard switch
    {
        Utterance.Pressed press when TrackButton.Read(press.Code) is { Case: { } filed } => new Need { Subject = filed },
        Utterance.Pressed or Utterance.Commanded { Name: Status } => new Need { Filed = true },
        _ => new Need { Subject = conversation.Answering },
    };

    public static Turn Hear(Situation situation, Utterance heard)
    {
        var today = WorkingDays.DayOf(situation.Now);
        return heard switch
        {
            Utterance.Commanded { Name: Status } => Show(Left(situation), TrackingCards.List(situation.Filed, today)),
            Utterance.Pressed press => Press(situation, TrackButton.Read(press.Code), today),
            _ => AnswerDialogue.Hear(situation, heard),
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
            return Show(Left(situation), TrackingCards.List(situation.Filed, today));
        }

        if (situation.Subject is not { } held || held.Id != button.Case)
        {
            return Turn.Saying(situation.Conversation, new Reply.Toast(new Sentence("track.NotFound")));
        }

        return button.Verb switch
        {
            TrackVerb.News => Show(situation, TrackingCards.News(held, today)),
            TrackVerb.Timeline => Show(situation, [TrackingCards.Timeline(held)]),
            TrackVerb.Answer => AnswerDialogue.Begin(situation, held),
            TrackVerb.Done => AnswerDialogue.End(situation, held),
            _ => Turn.Saying(situation.Conversation, new Reply.Toast(new Sentence("track.UnreadableButton"))),
        };
    }

    private static Situation Left(Situation situation) =>
        situation with { Conversation = situation.Conversation with { Answering = null } };

    private static Turn Show(Situation situation, IReadOnlyList<Reply.Message> cards) => Turn.Saying(situation.Conversation, [.. cards]);
}
