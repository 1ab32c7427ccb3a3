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
        row.Property(r => r.Path).HasMaxLength(80);
    }
}
