using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporBot.Host.Officers;

internal sealed class OfficersGroupRowConfiguration : IEntityTypeConfiguration<OfficersGroupRow>
{
    public void Configure(EntityTypeBuilder<OfficersGroupRow> row)
    {
        row.ToTable("officers_groups");
        row.HasKey(r => r.ChatKey);
        row.Property(r => r.Agency).HasMaxLength(40);
    }
}
