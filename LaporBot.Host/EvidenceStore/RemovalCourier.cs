using LaporBot.Conversations.Cases;
using LaporBot.Host.Storage;
using LaporBot.Host.Watching;

namespace LaporBot.Host.EvidenceStore;

/// <summary>
/// Takes off the disk the sealed files of a destroyed key, those of drafts that are gone, and what a kill has left half-written. Only files that a row
/// names are touched: whatever else lies in the folder stays.
/// </summary>
internal sealed class RemovalCourier(ReadPool reads, EvidenceFolder folder, LooseFiles loose, CommitWriter writer, TimeProvider clock, ILogger<RemovalCourier> log)
    : Rounds(TimeSpan.FromMinutes(1), clock, log)
{
    private const int Portion = 100;

    private const string Select =
        "SELECT case_id, ordinal, path, copy_path FROM evidence WHERE state = 'Destroyed' AND path IS NOT NULL LIMIT @portion";

    /// <returns>How many files were removed.</returns>
    public async Task<int> RemoveAsync()
    {
        var found = reads.Read(0, static (statements, _) =>
        {
            using var row = statements[Select].Read(Portion);
            var some = new List<(CaseId Case, EvidenceId Id, string[] Names)>();
            while (row.Read())
            {
                some.Add((
                    new CaseId(StoreValue.Guid(row.GetFieldValue<byte[]>(0))),
                    new EvidenceId(row.GetInt32(1)),
                    row.IsDBNull(3) ? [row.GetString(2)] : [row.GetString(2), row.GetString(3)]));
            }

            return some;
        });
        foreach (var (id, evidence, names) in found)
        {
            foreach (var name in names)
            {
                folder.Remove(name);
            }

            await writer.CommitAsync(CommitUnit.Of(new EvidenceRemoved(id, evidence)));
            log.EvidenceRemoved(evidence.Value, id.Value);
        }

        return found.Count + await RemoveLooseAsync();
    }

    private async Task<int> RemoveLooseAsync()
    {
        var names = loose.Left();
        foreach (var name in names)
        {
            folder.Remove(name);
        }

        if (names.Count > 0)
        {
            await writer.CommitAsync(CommitUnit.Of([.. names.Select(name => new LooseFileGone(name))]));
            log.LooseFilesRemoved(names.Count);
        }

        return names.Count;
    }

    protected override async Task<bool> LookOnceAsync(CancellationToken ct) => await RemoveAsync() >= Portion;
}
