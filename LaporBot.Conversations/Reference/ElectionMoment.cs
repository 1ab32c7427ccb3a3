namespace LaporBot.Conversations.Reference;

/// <summary>How far which election was.</summary>
public sealed record ElectionMoment(Election Election, ElectionStage Stage)
{
    /// <summary>True once there are candidates, so that the same act is no longer a matter of ethics but of discipline.</summary>
    public bool HasCandidates => Stage >= ElectionStage.CandidatesFixed;
}
