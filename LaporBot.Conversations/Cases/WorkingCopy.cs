namespace LaporBot.Conversations.Cases;

/// <summary>What became of the copy that officers may open in place of a file.</summary>
/// <param name="Refused">Why there is none; null when it was made.</param>
/// <param name="Removed">What it no longer holds.</param>
public sealed record WorkingCopy(Uncleanable? Refused, IReadOnlyList<Trace> Removed);
