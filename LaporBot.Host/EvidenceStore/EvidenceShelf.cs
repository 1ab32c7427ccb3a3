using System.Data.Common;
using System.Text.Json;
using LaporBot.Conversations.Cases;
using LaporBot.Host.EvidenceScanning;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>Finds evidence files: those still to be fetched or cleaned, and one to be shown.</summary>
internal sealed class EvidenceShelf(ReadPool reads, Sealer sealer)
{
    private const string Columns =
        "SELECT case_id, ordinal, details, state, attempts, path, sha256, content_key, copy_path, copy_key, copy_report, scan_state, scan_attempts, ";

    private const string Filed =
        Columns + "(SELECT anonymity FROM cases WHERE id = case_id), " +
        "(SELECT file_key FROM case_keys k WHERE k.case_id = evidence.case_id), release, kind, taken_back FROM evidence ";

    private const string Drafted = Columns + "NULL, (SELECT file_key FROM case_keys k WHERE k.case_id = draft_files.case_id), NULL, 'File', NULL FROM draft_files ";

    private const string Announcement = "WHERE state = 'Announced' AND (next_try IS NULL OR next_try <= @now) ORDER BY next_try LIMIT @take";

    private const string Uncleaned = "WHERE state = 'Fetched' AND copy_state IS NULL LIMIT @take";

    private const string Unscanned =
        "WHERE state = 'Fetched' AND scan_state IS NULL AND (scan_next_try IS NULL OR scan_next_try <= @now) ORDER BY scan_next_try LIMIT @take";

    private const string SelectOne = Filed + "WHERE case_id = @id AND ordinal = @ordinal AND kind IN ('File', 'VoiceAnswer')";

    private const string SelectNextTry =
        "SELECT MIN(COALESCE(next_try, 0)) FROM (SELECT next_try FROM evidence WHERE state = 'Announced' " +
        "UNION ALL SELECT next_try FROM draft_files WHERE state = 'Announced')";

    // Whoever still writes may be waiting for what is found in his files: they come first.
    private static readonly string[] s_announced = [Drafted + Announcement, Filed + Announcement];
    private static readonly string[] s_toClean = [Drafted + Uncleaned, Filed + Uncleaned];
    private static readonly string[] s_toScan = [Drafted + Unscanned, Filed + Unscanned];

    /// <param name="broken">Takes the files whose row does not open any more: they must not stand in the others' way.</param>
    /// <param name="take">As many of reports that are being written, and as many of sent ones.</param>
    /// <returns>Files whose bytes are to be fetched now, longest waiting first.</returns>
    public IReadOnlyList<StoredEvidence> Announced(DateTimeOffset now, int take, List<(CaseId Case, EvidenceId Id)>? broken = null) =>
        [.. s_announced.SelectMany(text => Found(text, broken, now, take))];

    /// <param name="broken">Takes the files whose row does not open any more.</param>
    /// <param name="resting">Files that are not to be tried now.</param>
    /// <returns>A file that lies sealed and of which no copy was tried; null when none is waiting.</returns>
    public StoredEvidence? NextToClean(List<(CaseId Case, EvidenceId Id)> broken, IReadOnlySet<(CaseId Case, EvidenceId Id)> resting) =>
        s_toClean.SelectMany(text => Found(text, broken, 1 + resting.Count)).FirstOrDefault(file => !resting.Contains((file.Case, file.Id)));

    /// <param name="broken">Takes the files whose row does not open any more.</param>
    /// <returns>A file that lies sealed and has not been scanned; null when none is waiting now.</returns>
    public StoredEvidence? NextToScan(DateTimeOffset now, List<(CaseId Case, EvidenceId Id)> broken) =>
        s_toScan.SelectMany(text => Found(text, broken, now, 1)).FirstOrDefault();

    /// <returns>When a file is to be fetched next; null when none is waiting.</returns>
    public DateTimeOffset? NextTry() => reads.Read(0, static (statements, _) =>
        statements[SelectNextTry].One() is long ticks ? StoreValue.Moment(ticks) : (DateTimeOffset?)null);

    /// <returns>Null when there is no such file.</returns>
    public StoredEvidence? Find(CaseId id, EvidenceId evidence) => reads.Read((id, evidence, sealer), static (statements, asked) =>
    {
        using var row = statements[SelectOne].Read(asked.id, asked.evidence.Value);
        return row.Read() ? Open(row, asked.sealer) : null;
    });

    private List<StoredEvidence> Found(string text, List<(CaseId Case, EvidenceId Id)>? broken, params object[] values) =>
        reads.Read((text, broken, values, sealer), static (statements, asked) =>
        {
            using var row = statements[asked.text].Read(asked.values);
            return Readable(row, asked.sealer, asked.broken);
        });

    private static List<StoredEvidence> Readable(DbDataReader row, Sealer sealer, List<(CaseId Case, EvidenceId Id)>? broken)
    {
        var found = new List<StoredEvidence>();
        while (row.Read())
        {
            try
            {
                found.Add(Open(row, sealer));
            }
            catch (SealBrokenException) when (broken is not null)
            {
                broken.Add((new CaseId(StoreValue.Guid(row.GetFieldValue<byte[]>(0))), new EvidenceId(row.GetInt32(1))));
            }
        }

        return found;
    }

    private static StoredEvidence Open(DbDataReader row, Sealer sealer)
    {
        var id = new CaseId(StoreValue.Guid(row.GetFieldValue<byte[]>(0)));
        var evidence = new EvidenceId(row.GetInt32(1));
        var details = JsonSerializer.Deserialize(OpenAt(row, 2, "details")!, EvidenceJson.Default.EvidenceDetails)!;
        return new StoredEvidence(
            id,
            evidence,
            details.File!,
            Enum.Parse<EvidenceState>(row.GetString(3)),
            row.GetInt32(4),
            row.IsDBNull(5) ? null : row.GetString(5),
            OpenAt(row, 6, "sha256"),
            Key(7, "content_key"),
            Copy(),
            row.IsDBNull(13) ? Anonymity.Nameless : Enum.Parse<Anonymity>(row.GetString(13)),
            row.IsDBNull(11) ? null : Enum.Parse<ScanState>(row.GetString(11)),
            row.GetInt32(12))
        {
            Kind = Enum.Parse<EvidenceKind>(row.GetString(16)),
            Release = row.IsDBNull(15) ? null : Enum.Parse<FileRelease>(row.GetString(15)),
            IsTakenBack = !row.IsDBNull(17),
        };

        StoredCopy? Copy() => OpenAt(row, 10, "copy_report") is { } report
            ? new StoredCopy(
                JsonSerializer.Deserialize(report, EvidenceJson.Default.CopyReport)!, row.IsDBNull(8) ? null : row.GetString(8), Key(9, "copy_key"))
            : null;

        byte[]? Key(int column, string name) => OpenAt(row, column, name) is { } kept
            ? CaseKey.Unwrap(KeyOfCase(), kept, EvidencePlaces.Of(id, evidence, name))
            : null;

        CaseKey? KeyOfCase() => row.IsDBNull(14)
            ? null
            : new CaseKey(sealer.Open(new Sealed<byte[]>(row.GetFieldValue<byte[]>(14)), CaseKeys.PlaceOf(id)));

        byte[]? OpenAt(DbDataReader from, int column, string name) => from.IsDBNull(column)
            ? null
            : sealer.Open(new Sealed<byte[]>(from.GetFieldValue<byte[]>(column)), EvidencePlaces.Of(id, evidence, name));
    }
}
