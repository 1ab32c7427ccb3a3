using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporBot.Host.EvidenceStore;

internal sealed class CaseKeyRowConfiguration : IEntityTypeConfiguration<CaseKeyRow>
{
    public void Configure(EntityTypeBuilder<CaseKeyRow> row)
    {
        row.ToTable("case_keys");
        row.HasKey(r => r.CaseId);
    }
}
