using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporBot.Host.Notifications;

internal sealed class OutboxRowConfiguration : IEntityTypeConfiguration<OutboxRow>
{
    public void Configure(EntityTypeBuilder<OutboxRow> row)
    {
        row.ToTable("outbox");
        row.HasKey(r => r.Id);
        row.Property(r => r.Id).ValueGeneratedNever();
        row.Property(r => r.Purpose).HasMaxLength(40);
        row.Property(r => r.HoldKey).HasMaxLength(80);
        row.HasIndex(r => r.Id).HasFilter("state = 'Waiting'").HasDatabaseName("ix_outbox_waiting");
        row.HasIndex(r => r.HoldKey).HasFilter("hold_key IS NOT NULL");
    }
}
