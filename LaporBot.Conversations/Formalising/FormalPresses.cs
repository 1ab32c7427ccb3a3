using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Formalising;

/// <summary>What a press on the way to a formal report means. A button that fits no more does nothing.</summary>
internal static class FormalPresses
{
    private static readonly Dictionary<string, FormalTrigger> s_triggers = new()
    {
        [FormalButton.GoOn] = FormalTrigger.WentOn,
        [FormalButton.Sure] = FormalTrigger.SuretySaid,
        [FormalButton.OldEnough] = FormalTrigger.OldEnoughSaid,
        [FormalButton.TooYoung] = FormalTrigger.TooYoungSaid,
        [FormalButton.Confirm] = FormalTrigger.Confirmed,
        [FormalButton.Renew] = FormalTrigger.RenewalBegun,
        [FormalButton.Drop] = FormalTrigger.DroppingAsked,
        [FormalButton.DropSure] = FormalTrigger.WishDropped,
        [FormalButton.Back] = FormalTrigger.WentBack,
        [FormalButton.Leave] = FormalTrigger.FormLeft,
    };

    public static Turn Press(Situation situation, FormalButton? button)
    {
        if (button is null || situation.Conversation.Formalising is not { } errand || errand.Tag != button.Tag)
        {
            return Stale(situation);
        }

        if (button.Page is { } page)
        {
            return errand.Step == FormalStep.AwaitingCase ? Turned(situation, errand, page) : Stale(situation);
        }

        if (button.Verb == FormalButton.Pick)
        {
            return errand.Step == FormalStep.AwaitingCase && FormalCases.Find(situation, button.Case) is { } held
                ? FormalDialogue.Chosen(situation, errand, held)
                : Stale(situation);
        }

        return button.Case == errand.Case && s_triggers.TryGetValue(button.Verb, out var trigger)
            ? Fire(situation, errand, trigger)
            : Stale(situation);
    }

    public static Turn Fire(Situation situation, FormalErrand errand, FormalTrigger trigger)
    {
        if (FormalTable.From(errand.Step, trigger) is not { } step)
        {
            return Stale(situation);
        }

        if (trigger == FormalTrigger.FormLeft)
        {
            return FormalDialogue.Ended(situation, new Sentence("formal.Left"));
        }

        if (FormalCases.Find(situation, errand.Case) is not { } held)
        {
            return FormalDialogue.Ended(situation, new Sentence("formal.NotFound"));
        }

        return trigger switch
        {
            FormalTrigger.Confirmed => FormalTaking.Wish(situation, errand, held),
            FormalTrigger.WishDropped => FormalTaking.Drop(situation, held, new Sentence("formal.Dropped", held.Number.Value)),
            FormalTrigger.TooYoungSaid => FormalTaking.TooYoung(situation, held),
            _ => FormalDialogue.At(situation, errand with { Step = step }),
        };
    }

    private static Turn Turned(Situation situation, FormalErrand errand, int page)
    {
        var list = FormalPrompts.List(errand, situation, page);
        return Turn.Saying(situation.Conversation, new Reply.Rewrite(list.Says, list.Choices));
    }

    private static Turn Stale(Situation situation)
    {
        var toast = new Reply.Toast(new Sentence("report.StaleButton"));
        return situation.Conversation.Formalising is { } open
            ? Turn.Saying(situation.Conversation, toast, FormalPrompts.For(open, situation))
            : Turn.Saying(situation.Conversation, toast);
    }
}
