using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Formalising;

/// <summary>The wish becomes part of the case or is taken out of it again, and its officers are told. They never hear the name.</summary>
internal static class FormalTaking
{
    public static Turn Wish(Situation situation, FormalErrand errand, Case held)
    {
        if (held.WishFormal(situation.Now) is not FormalOutcome.Changed wished)
        {
            return FormalDialogue.Ended(situation, FormalCases.WhyNot(held));
        }

        var who = new ReporterIdentity(errand.Name!.Text, errand.Address!.Text);
        return new Turn(
            situation.Conversation with { Formalising = null },
            [
                new Reply.Message([new Sentence("formal.Wished", held.Number.Value), new Sentence("formal.TakeItAlong"), .. CaseClock.Lines(held, situation)], []),
                .. FormalForm.Filled(held, who, situation),
            ],
            [
                new Intent.ChangeCase(held, wished.After, wished.Events),
                new Intent.KeepIdentity(held.Id, who),
                .. wished.Was == Formality.Awaited ? Array.Empty<Intent>() : [FormalNotices.Wished(wished.After, situation)],
            ]);
    }

    public static Turn Drop(Situation situation, Case held, params IReadOnlyList<Sentence> says) => held.DropFormal(situation.Now) is FormalOutcome.Changed dropped
        ? new Turn(
            situation.Conversation with { Formalising = null },
            [new Reply.Message(says, [])],
            [
                new Intent.ChangeCase(held, dropped.After, dropped.Events),
                new Intent.KeepIdentity(held.Id, null),
                FormalNotices.Dropped(dropped.After, situation),
            ])
        : FormalDialogue.Ended(situation, FormalCases.WhyNot(held));

    /// <summary>He may not report by his name: none stays behind, neither here, nor of an earlier wish, nor in a report that he is writing.</summary>
    public static Turn TooYoung(Situation situation, Case held)
    {
        var nameless = situation with
        {
            Conversation = situation.Conversation with { Formalising = null, Draft = situation.Conversation.Draft?.WithoutName() },
        };
        IReadOnlyList<Sentence> says = [.. AgeQuestion.Refusal, new Sentence("formal.StaysLead", held.Number.Value)];
        return held.HowFormal() == Formality.Awaited ? Drop(nameless, held, says) : FormalDialogue.Ended(nameless, says);
    }
}
