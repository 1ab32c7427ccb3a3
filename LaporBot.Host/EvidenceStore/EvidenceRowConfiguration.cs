using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporBot.Host.EvidenceStore;

internal sealed class EvidenceRowConfiguration : IEntityTypeConfiguration<EvidenceRow>
{
    public void Configure(EntityTypeBuilder<EvidenceRow> row)
    {
        row.ToTable("evidence");
        row.HasKey(r => new { r.CaseId, r.Ordinal });
        row.HasIndex(r => r.NextTry).HasFilter("state = 'Announced'").HasDatabaseName("ix_evidence_announced");
        row.HasIndex(r => r.CaseId).HasFilter("state = 'Fetched' AND copy_state IS NULL").HasDatabaseName("ix_evidence_to_clean");
        row.HasIndex(r => r.ScanNextTry).HasFilter("state = 'Fetched' AND scan_state IS NULL").HasDatabaseName("ix_evidence_to_scan");
        row.HasIndex(r => r.CaseId, "ix_evidence_to_remove").HasFilter("state = 'Destroyed' AND path IS NOT NULL");
        row.HasIndex(r => r.ContentHash).HasFilter("content_hash IS NOT NULL").HasDatabaseName("ix_evidence_content_hash");
        row.HasIndex(r => new { r.CaseId, r.Ordinal }).HasFilter("sha256 IS NOT NULL AND content_hash IS NULL").HasDatabaseName("ix_evidence_to_hash");
        row.HasIndex(r => new { r.CustodiansTold, r.CaseId })
            .HasFilter("release IS NULL AND (copy_state = 'Refused' OR scan_state = 'Quarantined')")
            .HasDatabaseName("ix_evidence_to_release");
        row.HasIndex(r => new { r.ListenersTold, r.CaseId }).HasFilter("kind = 'VoiceAnswer' AND transcript IS NULL").HasDatabaseName("ix_evidence_to_write");
        row.HasIndex(r => r.CaseId, "ix_evidence_taken_back").HasFilter("taken_back = 'Asked'");
        row.Property(r => r.Path).HasMaxLength(80);
        row.Property(r => r.CopyPath).HasMaxLength(80);
    }
}
