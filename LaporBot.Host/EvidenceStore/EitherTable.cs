using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>A change of one file, wherever its row stands by now: with the evidence of a case, or still with a report that is being written.</summary>
internal sealed class EitherTable(string change)
{
    private readonly string _filed = $"UPDATE evidence {change}";
    private readonly string _drafted = $"UPDATE draft_files {change}";

    /// <returns>How many rows have changed: one or none.</returns>
    public int Run(StoreSession session, params ReadOnlySpan<object?> values) =>
        session.Run(_filed, values) is > 0 and var changed ? changed : session.Run(_drafted, values);
}
