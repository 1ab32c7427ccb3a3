namespace LaporBot.Conversations.Reference;

/// <summary>How far an election is, in the order of the calendar.</summary>
public enum ElectionStage
{
    /// <summary>Those who want to run register; whoever they are, they are no candidates yet.</summary>
    Registration,

    /// <summary>The candidates have been fixed.</summary>
    CandidatesFixed,

    Campaign,

    /// <summary>Masa tenang: no campaign any more.</summary>
    QuietDays,

    Voting,
}
