using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporBot.Host.Brakes;

internal sealed class TallyRowConfiguration : IEntityTypeConfiguration<TallyRow>
{
    public void Configure(EntityTypeBuilder<TallyRow> row)
    {
        row.ToTable("tallies");
        row.HasKey(r => new { r.Who, r.Since });
    }
}
