namespace LaporBot.Conversations.Brakes;

/// <summary>How much is taken before something waits; 0 anywhere means without limit.</summary>
/// <param name="ReportsPerDay">Reports that one person can send on one day.</param>
/// <param name="ReportsPerWeek">Reports that one person can send within seven days.</param>
/// <param name="FilesPerDay">Files that are taken from one person on one day.</param>
/// <param name="BytesPerDay">Bytes of files that are taken from one person on one day.</param>
/// <param name="ReportsPerHour">Reports of all people within a clock hour that are announced to officers one by one.</param>
public sealed record BrakeLimits(int ReportsPerDay, int ReportsPerWeek, int FilesPerDay, long BytesPerDay, int ReportsPerHour);
