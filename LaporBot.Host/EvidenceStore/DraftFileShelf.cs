using System.Text.Json;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.LeakGuard;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>What is known by now of the files of a report that is being written.</summary>
internal sealed class DraftFileShelf(ReadPool reads, Sealer sealer)
{
    private const string Select = "SELECT ordinal, state, copy_state, copy_report, attempts FROM draft_files WHERE case_id = @id";

    /// <param name="id">The case that the report will become.</param>
    public IReadOnlyDictionary<EvidenceId, SeenFile> Of(CaseId id) => reads.Read((id, sealer), static (statements, asked) =>
    {
        using var row = statements[Select].Read(asked.id);
        var found = new Dictionary<EvidenceId, SeenFile>();
        while (row.Read())
        {
            var file = new EvidenceId(row.GetInt32(0));
            found[file] = (Enum.Parse<EvidenceState>(row.GetString(1)), row.IsDBNull(2)) switch
            {
                (EvidenceState.Failed or EvidenceState.TooBig, _) => SeenFile.Lost,
                (EvidenceState.Fetched, false) => new SeenFile(
                    FileProgress.Looked,
                    Enum.Parse<CopyState>(row.GetString(2)) == CopyState.Made,
                    Giveaways(asked.sealer, row.GetFieldValue<byte[]>(3), EvidencePlaces.Of(asked.id, file, "copy_report"))),
                (EvidenceState.Announced, _) when row.GetInt32(4) > 0 => SeenFile.Late,
                _ => SeenFile.Waiting,
            };
        }

        return found;
    });

    private static IReadOnlyList<Giveaway> Giveaways(Sealer sealer, byte[] report, SealPlace place)
    {
        try
        {
            return JsonSerializer.Deserialize(sealer.Open(new Sealed<byte[]>(report), place), EvidenceJson.Default.CopyReport)?.Giveaways ?? [];
        }
        catch (SealBrokenException)
        {
            // A damaged row must not keep anybody from sending.
            return [];
        }
    }
}
