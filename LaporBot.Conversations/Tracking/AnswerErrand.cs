using System.Globalization;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.LeakGuard;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Tracking;

/// <summary>A question before a reporter, and how far he is with it.</summary>
/// <param name="Words">What he sent before saying where it belongs; or before he decided about them; only while <see cref="AnswerStep.AwaitingPlace"/> or <see cref="AnswerStep.AwaitingMask"/>.</param>
public sealed record AnswerErrand(CaseId Case, AnswerStep Step, HeldWords? Words = null)
{
    /// <summary>The album whose arrival was acknowledged last.</summary>
    public string? LastAlbum { get; init; }
}

/// <summary>A message that waits until its sender says where it belongs.</summary>
/// <param name="File">Null for a text.</param>
public sealed record HeldWords(string Text, Attachment? File, long MessageId)
{
    /// <summary>Set for a contact card only.</summary>
    public ContactCard? Card { get; init; }

    /// <summary>Set for a location only.</summary>
    public SharedPlace? Place { get; init; }

    /// <summary>Tells this message from every other one, and from itself once it was edited.</summary>
    internal long Stamp => WordsStamp.Of([MessageId.ToString(CultureInfo.InvariantCulture), Text]);

    internal static HeldWords? Of(Utterance heard) => heard switch
    {
        Utterance.Said said => new HeldWords(said.Text, null, said.MessageId),
        Utterance.Attached attached => new HeldWords(attached.File.Caption ?? "", attached.File, attached.MessageId),
        Utterance.Introduced introduced => new HeldWords(SharedProof.WordsOf(introduced.Card), null, introduced.MessageId) { Card = introduced.Card },
        Utterance.Located located => new HeldWords(SharedProof.WordsOf(located.Place), null, located.MessageId) { Place = located.Place },
        _ => null,
    };

    internal Utterance Again() => this switch
    {
        { File: { } file } => new Utterance.Attached(file) { MessageId = MessageId },
        { Card: { } card } => new Utterance.Introduced(card) { MessageId = MessageId },
        { Place: { } place } => new Utterance.Located(place) { MessageId = MessageId },
        _ => new Utterance.Said(Text) { MessageId = MessageId },
    };
}
