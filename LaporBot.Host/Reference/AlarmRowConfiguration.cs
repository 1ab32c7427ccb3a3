using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporBot.Host.Reference;

internal sealed class AlarmRowConfiguration : IEntityTypeConfiguration<AlarmRow>
{
    public void Configure(EntityTypeBuilder<AlarmRow> row)
    {
        row.ToTable("alarms");
        row.HasKey(r => r.AlarmKey);
    }
}
