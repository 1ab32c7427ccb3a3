using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporBot.Host.Brakes;

internal sealed class MarkRowConfiguration : IEntityTypeConfiguration<MarkRow>
{
    public void Configure(EntityTypeBuilder<MarkRow> row)
    {
        row.ToTable("marks");
        row.HasKey(r => r.CaseId);
        row.HasIndex(r => r.Who);
    }
}
