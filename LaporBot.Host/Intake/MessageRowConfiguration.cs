using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporBot.Host.Intake;

internal sealed class MessageRowConfiguration : IEntityTypeConfiguration<MessageRow>
{
    public void Configure(EntityTypeBuilder<MessageRow> row)
    {
        row.ToTable("messages");
        row.HasKey(r => r.Id);
        row.Property(r => r.Id).ValueGeneratedNever();

        // Only edits are looked up: an index over every message would cost more than all else that a turn writes.
        row.HasIndex(r => new { r.ChatKey, r.MessageKey, r.Version }).IsUnique().HasFilter("version > 0").HasDatabaseName("ix_messages_edits");
    }
}
