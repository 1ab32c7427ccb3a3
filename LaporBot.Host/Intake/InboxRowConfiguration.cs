using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporBot.Host.Intake;

internal sealed class InboxRowConfiguration : IEntityTypeConfiguration<InboxRow>
{
    public void Configure(EntityTypeBuilder<InboxRow> row)
    {
        row.ToTable("inbox");
        row.HasKey(r => r.UpdateId);
        row.Property(r => r.UpdateId).ValueGeneratedNever();
    }
}
