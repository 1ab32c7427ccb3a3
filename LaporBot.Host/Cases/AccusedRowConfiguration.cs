using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporBot.Host.Cases;

internal sealed class AccusedRowConfiguration : IEntityTypeConfiguration<AccusedRow>
{
    public void Configure(EntityTypeBuilder<AccusedRow> row)
    {
        row.ToTable("accused");
        row.HasKey(r => new { r.CaseId, r.Ordinal });
        row.Property(r => r.Agency).HasMaxLength(40);
        row.HasIndex(r => r.Stage);
        row.HasIndex(r => r.NameKey);
    }
}
