using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporBot.Host.Officers;

internal sealed class OfficerRowConfiguration : IEntityTypeConfiguration<OfficerRow>
{
    public void Configure(EntityTypeBuilder<OfficerRow> row)
    {
        row.ToTable("officers");
        row.HasKey(r => r.Id);
        row.HasIndex(r => r.PersonKey).IsUnique();
        row.Property(r => r.Agency).HasMaxLength(40);
        row.Property(r => r.Alias).HasMaxLength(60);
    }
}
