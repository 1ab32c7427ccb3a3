using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>An officer takes a case, in the group or in his private chat; what he then sees always comes in private.</summary>
internal static class TakeDesk
{
    public static Turn Take(Situation situation, Officer officer, Case held) => held.Take(officer, situation.Now, situation.Reference) switch
    {
        TakeOutcome.Taken taken => Taken(situation, officer, held, taken),
        TakeOutcome.TakenBy by => Turn.Saying(
            situation.Conversation, Toast("work.TakenBy", by.Alias ?? "–"), CaseCards.Taken(held, situation.Reference)),
        TakeOutcome.AlreadyYours when situation.Visitor.InGroup => Turn.Saying(
            situation.Conversation, Toast("work.AlreadyYours"), CaseCards.Taken(held, situation.Reference)),
        TakeOutcome.AlreadyYours => Turn.Saying(
            situation.Conversation, [Toast("work.AlreadyYours"), .. CaseCards.Full(held, officer, situation)]),
        TakeOutcome.NotForYou { Roles: [var first, ..] } => Turn.Saying(
            situation.Conversation, Toast("work.OtherRoleTakes", RoleTexts.NameOf(officer.Role), RoleTexts.NameOf(first))),
        TakeOutcome.NotForYou => Turn.Saying(situation.Conversation, Toast("work.NobodyTakesNow")),
        TakeOutcome.HasEnded => Turn.Saying(situation.Conversation, Toast("work.CaseEnded"), CaseCards.Over(held, situation.Reference)),
        _ => Turn.Saying(situation.Conversation, Toast("work.CaseGone")),
    };

    private static Turn Taken(Situation situation, Officer officer, Case held, TakeOutcome.Taken taken)
    {
        var after = taken.After;
        List<Intent> intents = [new Intent.ChangeCase(held, after, taken.Events)];
        IReadOnlyList<Reply.Message> cards = [.. CaseCards.Full(after, officer, situation), .. taken.Moves ? [UndoCards.Of(after, situation)] : Array.Empty<Reply.Message>()];
        if (taken.Moves)
        {
            intents.Add(CaseNotices.ToReporter(after, situation));
        }

        if (situation.Visitor.InGroup)
        {
            intents.AddRange(cards.Select(card => CaseNotices.ToOfficer(officer.Id, after, card)));
            return new Turn(situation.Conversation, [CaseCards.Taken(after, situation.Reference), Toast("work.SeePrivateChat")], intents);
        }

        return new Turn(situation.Conversation, [CaseCards.Taken(after, situation.Reference), .. cards], intents);
    }

    private static Reply.Toast Toast(string key, params object[] values) => new(new Sentence(key, values));
}
