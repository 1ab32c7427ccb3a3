using LaporBot.Conversations.Amending;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.Formalising;
using LaporBot.Conversations.Listening;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Tracking;

namespace LaporBot.Conversations.Speaking;

/// <summary>What is remembered of one chat between two messages; stored sealed, as a whole.</summary>
public sealed record Conversation
{
    public static Conversation New { get; } = new();

    public Language Language { get; init; } = Language.Indonesian;

    /// <summary>True once the first message has been shown: who runs the bot, who reads reports, what it never asks.</summary>
    public bool Greeted { get; init; }

    /// <summary>When a group was last told that the bot answers in private; null for every other chat and before the first time.</summary>
    public DateTimeOffset? GroupToldAt { get; init; }

    /// <summary>The report being written; null when none is.</summary>
    public ReportDraft? Draft { get; init; }

    /// <summary>The officer's question that is before the reporter, and how far he is with it; null when there is none.</summary>
    public AnswerErrand? Answering { get; init; }

    /// <summary>The form by which the reporter makes a filed report a formal one, and how far he is with it; null when he is not.</summary>
    public FormalErrand? Formalising { get; init; }

    /// <summary>What the reporter adds to a sent report or takes back of it, and how far he is; null when he does neither.</summary>
    public AmendErrand? Amending { get; init; }

    /// <summary>The answers that led to the guide's question before him, as positions, so that he may type the next; null when none stands there.</summary>
    public IReadOnlyList<int>? Guiding { get; init; }

    /// <summary>What an officer is in the middle of; null for everybody else and between two moves.</summary>
    public OfficerErrand? Errand { get; init; }

    /// <summary>The decision that a custodian is in the middle of; null for everybody else.</summary>
    public FileErrand? Deciding { get; init; }

    /// <summary>The voice answer that an intake officer is writing out; null for everybody else.</summary>
    public TranscriptErrand? Writing { get; init; }

    /// <summary>True while nothing is begun: no word that comes now answers anything.</summary>
    internal bool IsAtRest => this is
    {
        Draft: null, Answering: null, Formalising: null, Amending: null, Guiding: null, Errand: null, Deciding: null, Writing: null,
    };
}
