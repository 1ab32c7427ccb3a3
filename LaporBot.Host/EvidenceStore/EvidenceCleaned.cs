using System.Text.Json;
using LaporBot.Conversations.Cases;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>A file has been cleaned, or was found not to be cleanable. A conflict when that was written down before.</summary>
internal sealed class EvidenceCleaned(CaseId id, EvidenceId evidence, StoredCopy copy) : IStoreChange
{
    private static readonly EitherTable s_update = new(
        "SET copy_state = @copy_state, copy_path = @path, copy_key = @key, copy_report = @report " +
        "WHERE case_id = @id AND ordinal = @ordinal AND state = 'Fetched' AND copy_state IS NULL");

    public ChangeResult Apply(StoreSession session)
    {
        var report = session.Sealer.Seal(
            JsonSerializer.SerializeToUtf8Bytes(copy.Report, EvidenceJson.Default.CopyReport), EvidencePlaces.Of(id, evidence, "copy_report"));
        Identity.Sealed<byte[]>? key = null;
        if (copy.Key is { } bytes)
        {
            if (CaseKeys.Of(session, id) is not { } caseKey)
            {
                return ChangeResult.Conflict;
            }

            var place = EvidencePlaces.Of(id, evidence, "copy_key");
            key = session.Sealer.Seal(caseKey.Wrap(bytes, place), place);
        }

        if (copy.Path is { } name)
        {
            LooseFileGone.Held(session, name);
        }

        var state = copy.Path is null ? CopyState.Refused : CopyState.Made;
        return s_update.Run(session, state, copy.Path, key, report, id, evidence.Value) == 1 ? ChangeResult.Done : ChangeResult.Conflict;
    }
}
