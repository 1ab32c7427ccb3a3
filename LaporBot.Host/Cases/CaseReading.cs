using System.Text.Json;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Host.EvidenceScanning;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Identity;

namespace LaporBot.Host.Cases;

/// <summary>How rows become a case.</summary>
internal sealed class CaseReading(Sealer sealer)
{
    /// <param name="ownerOf">Finds an officer by his id; null when he has left.</param>
    /// <param name="withIdentity">The caller has made sure that the reader may see it.</param>
    public Case Read(CaseRow row, Func<OfficerId, Officer?> ownerOf, bool withIdentity)
    {
        var identity = row.Identity is { } box
            ? JsonSerializer.Deserialize(sealer.Open(box, CasePlaces.Identity(row.Id)), CaseJson.Default.ReporterIdentity)
            : null;
        return VoiceMark.WrittenOut(Owned(Read(row), ownerOf)) with { Identity = withIdentity ? identity : null, IsNamed = identity?.Name is not null };
    }

    /// <summary>What an officer owned who has left, or who may not own it any more, is nobody's: everybody whose turn it is can take it.</summary>
    private static Case Owned(Case held, Func<OfficerId, Officer?> ownerOf) =>
        held.Owner is { } owner && ownerOf(owner) is { } officer && held.CanBeOwnedBy(officer) ? held with { OwnerAlias = officer.Alias } : held with { Owner = null };

    private Case Read(CaseRow row) => new()
    {
        Id = row.Id,
        Number = row.Number,
        Revision = row.Revision,
        FiledOn = row.FiledOn,
        ReleasedAt = row.ReleasedAt,
        Content = JsonSerializer.Deserialize(sealer.Open(row.Content, CasePlaces.Content(row.Id)), CaseJson.Default.ReportContent)!,
        Accused = [.. row.Accused.OrderBy(a => a.Ordinal).Select(Read)],
        Evidence = [.. row.Evidence.OrderBy(e => e.Ordinal).Select(Read)],
        Anonymity = row.Anonymity,
        Owner = row.Owner,
        TakenBackAt = row.TakenBackAt,
        BackReminders = row.BackReminders,
        ReporterLanguage = row.ReporterLanguage,
        ReporterUnreachable = row.ReporterUnreachable,
    };

    private Accused Read(AccusedRow row) => new(
        row.Ordinal,
        Open(row, "name", row.Name)!,
        Open(row, "office", row.Office)!,
        Open(row, "nip", row.Nip),
        row.Stage,
        Open(row, "reason", row.Reason),
        row.Due)
    {
        Paused = row.Paused,
        PausedDaysLeft = row.PausedDaysLeft,
        BreachFound = row.BreachFound,
        Agency = row.Agency,
    };

    public CaseEvent Read(HistoryRow row) => new(
        row.Accused,
        row.What,
        row.FromStage,
        row.ToStage,
        row.Officer,
        row.Reason is { } box ? sealer.Open(box, CasePlaces.Reason(row.Sequence)) : null,
        row.At);

    private EvidenceItem Read(EvidenceRow row)
    {
        var id = new EvidenceId(row.Ordinal);
        var details = sealer.Open(row.Details, EvidencePlaces.Of(row.CaseId, id, "details"));
        var given = JsonSerializer.Deserialize(details, EvidenceJson.Default.EvidenceDetails)!;
        return new EvidenceItem(id, row.Kind, given.File, given.Text)
        {
            Spoken = given.Spoken,
            AddedAt = given.AddedAt,
            MessageId = given.MessageId,
            Transcript = row.Transcript is { } box
                ? JsonSerializer.Deserialize(sealer.Open(box, EvidencePlaces.Of(row.CaseId, id, "transcript")), EvidenceJson.Default.Transcript)
                : null,
            IsToBeDestroyed = row.DestroyOnceWritten,
            IsDestroyed = row.State == EvidenceState.Destroyed,
            Copy = CopyOf(row, id),
            IsQuarantined = row.ScanState == ScanState.Quarantined,
            Release = row.Release,
            TakenBack = row.TakenBack,
            BackReminders = row.BackReminders,
        };
    }

    private WorkingCopy? CopyOf(EvidenceRow row, EvidenceId id) => row.CopyReport is { } box
        ? JsonSerializer.Deserialize(sealer.Open(box, EvidencePlaces.Of(row.CaseId, id, "copy_report")), EvidenceJson.Default.CopyReport)!.ForOfficers
        : null;

    private string? Open(AccusedRow row, string column, Sealed<string>? box) =>
        box is { } value ? sealer.Open(value, CasePlaces.Accused(row.CaseId, row.Ordinal, column)) : null;
}
