using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporBot.Host.Storage;

internal sealed class LeaseRowConfiguration : IEntityTypeConfiguration<LeaseRow>
{
    public void Configure(EntityTypeBuilder<LeaseRow> row)
    {
        row.ToTable("lease");
        row.HasKey(r => r.Id);
        row.Property(r => r.Id).ValueGeneratedNever();
    }
}
