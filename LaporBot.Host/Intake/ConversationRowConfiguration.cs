using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporBot.Host.Intake;

internal sealed class ConversationRowConfiguration : IEntityTypeConfiguration<ConversationRow>
{
    public void Configure(EntityTypeBuilder<ConversationRow> row)
    {
        row.ToTable("conversations");
        row.HasKey(r => r.ChatKey);
        row.Property(r => r.Revision).IsConcurrencyToken();
        row.HasIndex(r => r.DraftDue).HasFilter("draft_due IS NOT NULL").HasDatabaseName("ix_conversations_draft_due");
    }
}
