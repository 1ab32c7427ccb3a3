using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporBot.Host.Brakes;

internal sealed class GatheredRowConfiguration : IEntityTypeConfiguration<GatheredRow>
{
    public void Configure(EntityTypeBuilder<GatheredRow> row)
    {
        row.ToTable("gathered");
        row.HasKey(r => r.CaseId);
    }
}
