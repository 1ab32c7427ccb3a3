using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporBot.Host.EvidenceStore;

internal sealed class CustodyRowConfiguration : IEntityTypeConfiguration<CustodyRow>
{
    public void Configure(EntityTypeBuilder<CustodyRow> row)
    {
        row.ToTable("custody");
        row.HasKey(r => r.Sequence);
        row.Property(r => r.Sequence).ValueGeneratedNever();
        row.HasIndex(r => new { r.CaseId, r.Evidence });
        row.HasIndex(r => new { r.CaseId, r.Evidence }, "ix_custody_broken").HasFilter("what = 'SealFoundBroken'");
    }
}
