namespace LaporBot.Conversations.Listening;

/// <summary>Where an intake officer stands with a voice answer.</summary>
public enum TranscriptStep
{
    /// <summary>He writes nothing out.</summary>
    AtRest,

    /// <summary>He has opened a voice; what he writes is its transcript.</summary>
    AwaitingWords,

    /// <summary>What he has written is shown back; more can be added, and nothing is kept before he says so.</summary>
    AwaitingSaving,
}
