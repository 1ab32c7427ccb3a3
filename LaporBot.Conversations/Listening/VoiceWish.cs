using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Listening;

/// <summary>A reporter looks at what was written of his voice, and may have the recordings destroyed.</summary>
internal static class VoiceWish
{
    public static bool Hears(Utterance heard) =>
        heard is Utterance.Pressed { Code: var code } && ButtonFields.IsOf(code, WishButton.Area) && ButtonFields.CaseIn(code) is not null;

    public static Need Needs(Utterance heard) => new() { Subject = ButtonFields.CaseIn(((Utterance.Pressed)heard).Code), AsReporter = true };

    public static Turn Hear(Situation situation, Utterance heard)
    {
        var code = ((Utterance.Pressed)heard).Code;
        if (situation.Subject is not { } held || held.Id != ButtonFields.CaseIn(code))
        {
            return Turn.Saying(situation.Conversation, new Reply.Toast(new Sentence("track.NotFound")));
        }

        return ButtonFields.Of(code) switch
        {
            [_, _, WishButton.Tell] => Turn.Saying(situation.Conversation, VoiceTold.Card(held)),
            [_, _, WishButton.Ask or WishButton.Destroy] when !VoiceTold.CanBeDestroyed(held) =>
                Turn.Saying(situation.Conversation, new Reply.Toast(new Sentence("voice.AlreadyDestroyed"))),
            [_, _, WishButton.Ask] => Turn.Saying(situation.Conversation, VoiceTold.Sure(held)),
            [_, _, WishButton.Destroy] => new Turn(situation.Conversation, [VoiceTold.Done(held)], [new Intent.DestroyVoices(held.Id)]),
            _ => Turn.Saying(situation.Conversation, new Reply.Toast(new Sentence("track.UnreadableButton"))),
        };
    }
}
