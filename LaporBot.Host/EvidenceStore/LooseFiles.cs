using System.Collections.Concurrent;
using System.Security.Cryptography;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>
/// Names of files before they are written: what a kill leaves half-written on the disk is known by its name and taken away after the next start.
/// </summary>
internal sealed class LooseFiles(ReadPool reads, CommitWriter writer)
{
    private const int Portion = 100;

    private const string Select = "SELECT name FROM loose_files ORDER BY name LIMIT @portion";

    private readonly ConcurrentDictionary<string, bool> _underWay = new();

    /// <returns>A random name, written down before anything lies under it.</returns>
    public async Task<string> BeginAsync()
    {
        var name = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        _underWay[name] = true;
        await writer.CommitAsync(CommitUnit.Of(new LooseFileNoted(name)));
        return name;
    }

    /// <summary>A row holds it now, or nobody needs it.</summary>
    public void End(string name) => _underWay.TryRemove(name, out _);

    /// <returns>A portion of those that nobody is writing.</returns>
    public IReadOnlyList<string> Left() => reads.Read(_underWay, static (statements, underWay) =>
    {
        // Asked before and after: what is finished while we read is no longer under way, and its row may still be seen.
        var before = underWay.Keys.ToHashSet();
        using var row = statements[Select].Read(Portion + before.Count);
        var left = new List<string>();
        while (row.Read())
        {
            if (!before.Contains(row.GetString(0)) && !underWay.ContainsKey(row.GetString(0)))
            {
                left.Add(row.GetString(0));
            }
        }

        return left;
    });
}
