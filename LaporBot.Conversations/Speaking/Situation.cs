using LaporBot.Conversations.Brakes;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.LeakGuard;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;

namespace LaporBot.Conversations.Speaking;

/// <summary>Everything that may be known when a message is heard. Same situation, same utterance: same turn, always.</summary>
public sealed record Situation
{
    public required Conversation Conversation { get; init; }

    public required Visitor Visitor { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>Who runs this bot, as its settings say.</summary>
    public required OperatorCard Operator { get; init; }

    public required ReferenceData Reference { get; init; }

    public required CaseRules Rules { get; init; }

    /// <summary>Random values for this turn only.</summary>
    public required Supplies Supplies { get; init; }

    /// <summary>True while our newest question has not reached the person: what he says now may be meant for the one before.</summary>
    public bool QuestionUndelivered { get; init; }

    /// <summary>True when what was stored of this chat could not be read any more: the desk says so and begins afresh.</summary>
    public bool ConversationLost { get; init; }

    /// <summary>What the speaker may still send, when asked for.</summary>
    public Allowance Allowance { get; init; } = Allowance.Free;

    public Chatter Chatter { get; init; }

    /// <summary>True when the speaker is new and very many other new people have come within a minute.</summary>
    public bool IsCrowded { get; init; }

    /// <summary>The case that <see cref="Need"/> asked for; null when it does not exist or is not for this visitor's eyes.</summary>
    public Case? Subject { get; init; }

    /// <summary>Cases filed from this chat, newest first, when asked for.</summary>
    public IReadOnlyList<Case> Filed { get; init; } = [];

    /// <summary>Cases an officer may work on, when asked for: his own first, then those nobody has taken, oldest first.</summary>
    public IReadOnlyList<Case> Desk { get; init; } = [];

    /// <summary>Cases whose reporters have taken them back as a whole and about which he decides, oldest first; asked for with his desk.</summary>
    public IReadOnlyList<Case> TakenBack { get; init; } = [];

    /// <summary>Everybody who has joined as an officer.</summary>
    public IReadOnlyList<Officer> Staff { get; init; } = [];

    /// <summary>The groups in which cases are announced, oldest first; for administrators alone.</summary>
    public IReadOnlyList<StaffGroup> Groups { get; init; } = [];

    /// <summary>Cases with files that wait for a custodian, oldest first, when asked for by one.</summary>
    public IReadOnlyList<Case> Files { get; init; } = [];

    /// <summary>What waits for the invited person, when an invitation was asked for.</summary>
    public WaitingWork WaitingForInvited { get; init; }

    /// <summary>The files of the report that is being written, by their number, when asked for.</summary>
    public IReadOnlyDictionary<EvidenceId, SeenFile> FilesSeen { get; init; } = System.Collections.Frozen.FrozenDictionary<EvidenceId, SeenFile>.Empty;

    /// <summary>Cases with voices that wait to be written out, oldest first, when asked for by intake.</summary>
    public IReadOnlyList<Case> Voices { get; init; } = [];

    /// <summary>The invitation whose token was given, when asked for; null when there is none, it was used or it has expired.</summary>
    public Invitation? Invitation { get; init; }

    /// <returns>Null when nothing is known of it.</returns>
    internal SeenFile? FileSeen(EvidenceId file) => FilesSeen.GetValueOrDefault(file);
}
