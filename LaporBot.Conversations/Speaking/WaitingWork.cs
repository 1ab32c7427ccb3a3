namespace LaporBot.Conversations.Speaking;

/// <summary>How much waits for somebody who joins now, in his own reading: counts and nothing of what it is.</summary>
/// <param name="Cases">Without an owner, that he could take.</param>
/// <param name="TakenBack">Reports that their reporters took back as a whole, about which he could decide.</param>
/// <param name="Files">For a custodian.</param>
/// <param name="Voices">For intake.</param>
public readonly record struct WaitingWork(int Cases = 0, int TakenBack = 0, int Files = 0, int Voices = 0);
