using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporBot.Host.EvidenceStore;

internal sealed class LooseFileRowConfiguration : IEntityTypeConfiguration<LooseFileRow>
{
    public void Configure(EntityTypeBuilder<LooseFileRow> row)
    {
        row.ToTable("loose_files");
        row.HasKey(r => r.Name);
        row.Property(r => r.Name).HasMaxLength(80);
    }
}
