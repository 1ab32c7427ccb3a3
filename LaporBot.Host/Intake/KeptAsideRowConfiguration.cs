using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporBot.Host.Intake;

internal sealed class KeptAsideRowConfiguration : IEntityTypeConfiguration<KeptAsideRow>
{
    public void Configure(EntityTypeBuilder<KeptAsideRow> row)
    {
        row.ToTable("kept_aside");
        row.HasKey(r => r.UpdateId);
        row.Property(r => r.UpdateId).ValueGeneratedNever();
        row.Property(r => r.Reason).HasMaxLength(200);
    }
}
