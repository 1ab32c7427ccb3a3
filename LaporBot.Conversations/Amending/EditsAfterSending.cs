using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Amending;

/// <summary>A message of a sent report was edited: the report keeps its words, and the new ones are added to it.</summary>
internal static class EditsAfterSending
{
    /// <summary>True when it must be known what he has filed.</summary>
    public static bool MayHear(Utterance heard) => heard is Utterance.Edited { MessageId: not 0 };

    /// <summary>False while he is in the middle of something: a question about the edit would push it aside.</summary>
    public static bool MayAsk(Conversation conversation) => conversation is
    {
        Draft: null, Answering: null, Formalising: null, Amending: null, Errand: null, Deciding: null, Writing: null,
    };

    /// <summary>The words as they are added: where the message belongs to the case already, they say that they are an edit of it.</summary>
    public static string AsAdded(Case held, Utterance.Edited edited) => PartOf(held, edited.MessageId) is { } part
        ? $"{Introduction(held.Evidence.FirstOrDefault(one => one.Id == part))} {edited.Text}"
        : edited.Text;

    /// <returns>Null when the message belongs to no report that he has sent.</returns>
    public static Turn? Hear(Situation situation, Utterance.Edited edited, bool mayAsk) => situation.Filed
        .Select(one => (Case: one, Part: PartOf(one, edited.MessageId)))
        .Where(found => found.Part is not null)
        .Select(found => Heard(situation, found.Case, found.Part!.Value, edited, mayAsk))
        .FirstOrDefault();

    private static Turn Heard(Situation situation, Case held, EvidenceId part, Utterance.Edited edited, bool mayAsk)
    {
        var item = held.Evidence.FirstOrDefault(one => one.Id == part);
        if (string.IsNullOrWhiteSpace(edited.Text))
        {
            return Say(situation, new Sentence("report.EmptyText"));
        }

        if (edited.Text == item?.Text)
        {
            return Say(situation, new Sentence("amend.EditSaysTheSame"));
        }

        if (item?.TakenBack is not null)
        {
            return Say(situation, new Sentence("amend.EditOfTakenBack", EvidenceTexts.NumberOf(item.Id)), new Sentence("amend.EditNotTaken"));
        }

        // What he wants the verifier alone to read stands in his story: an edit of it would bring it to everybody.
        if (item is null && held.Content.ForVerifier is not null)
        {
            return Say(situation, new Sentence("amend.EditNotAdded", held.Number.Value));
        }

        var told = new Addition(EvidenceKind.Statement, null, AsAdded(held, edited), edited.MessageId);
        var safe = AddedLeaks.CoveredUnasked(told, held, situation);
        if (AddTaking.Joined(situation, held, [safe]) is not { } joined)
        {
            return Say(situation, AddTaking.WhyNot(held), new Sentence("amend.EditNotTaken"));
        }

        var begun = new AmendErrand(AmendWay.Add, AmendStep.AtRest, situation.Supplies.DraftTag) { Items = [told] };
        return WaitingAddition.Ask(situation, begun, held, new Sentence("passing.EditWaits", held.Number.Value)) switch
        {
            null => new Turn(
                situation.Conversation,
                [new Reply.Message([new Sentence("amend.EditAdded", held.Number.Value), .. safe == told ? Array.Empty<Sentence>() : [new Sentence("add.Covered")]], [])],
                joined.Intents),
            _ when !mayAsk => Say(situation, new Sentence("passing.EditHeldBack", held.Number.Value)),
            { } asked => asked,
        };
    }

    /// <returns>The item; number 0 for the report itself; null when the message is not of this case.</returns>
    private static EvidenceId? PartOf(Case one, long message) =>
        one.Content.Messages?.Contains(message) == true ? default(EvidenceId) : one.Evidence.LastOrDefault(item => item.MessageId == message)?.Id;

    // Stored in Indonesian, which officers read.
    private static string Introduction(EvidenceItem? item) => Phrasebook.Text(
        Language.Indonesian, item is null ? new Sentence("amend.EditedOfReport") : new Sentence("amend.EditedOfItem", EvidenceTexts.NumberOf(item.Id)));

    private static Turn Say(Situation situation, params IReadOnlyList<Sentence> says) => Turn.Saying(situation.Conversation, new Reply.Message(says, []));
}
