using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Amending;

/// <summary>A message of a sent report was edited: the report keeps its words, and the new ones are added to it.</summary>
internal static class EditsAfterSending
{
    /// <summary>True when it must be known what he has filed.</summary>
    public static bool MayHear(Utterance heard) => heard is Utterance.Edited { MessageId: not 0 };

    /// <returns>Null when the message belongs to no report that he has sent.</returns>
    public static Turn? Hear(Situation situation, Utterance.Edited edited) => situation.Filed
        .Select(one => (Case: one, Part: PartOf(one, edited.MessageId)))
        .Where(found => found.Part is not null)
        .Select(found => Heard(situation, found.Case, found.Part!.Value, edited))
        .FirstOrDefault();

    private static Turn Heard(Situation situation, Case held, EvidenceId part, Utterance.Edited edited)
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

        var told = new Addition(EvidenceKind.Statement, null, edited.Text, edited.MessageId);
        var safe = AddedLeaks.CoveredUnasked(told, held, situation);
        var introduced = safe with { Text = $"{Introduction(item)} {safe.Text}" };
        return AddTaking.Joined(situation, held, [introduced]) is { } joined
            ? new Turn(
                situation.Conversation,
                [new Reply.Message([new Sentence("amend.EditAdded", held.Number.Value), .. safe == told ? Array.Empty<Sentence>() : [new Sentence("add.Covered")]], [])],
                joined.Intents)
            : Say(situation, AddTaking.WhyNot(held), new Sentence("amend.EditNotTaken"));
    }

    /// <returns>The item; number 0 for the report itself; null when the message is not of this case.</returns>
    private static EvidenceId? PartOf(Case one, long message) =>
        one.Content.Messages?.Contains(message) == true ? default(EvidenceId) : one.Evidence.LastOrDefault(item => item.MessageId == message)?.Id;

    // Stored in Indonesian, which officers read.
    private static string Introduction(EvidenceItem? item) => Phrasebook.Text(
        Language.Indonesian, item is null ? new Sentence("amend.EditedOfReport") : new Sentence("amend.EditedOfItem", EvidenceTexts.NumberOf(item.Id)));

    private static Turn Say(Situation situation, params IReadOnlyList<Sentence> says) => Turn.Saying(situation.Conversation, new Reply.Message(says, []));
}
