using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporBot.Host.EvidenceStore;

internal sealed class DraftFileRowConfiguration : IEntityTypeConfiguration<DraftFileRow>
{
    public void Configure(EntityTypeBuilder<DraftFileRow> row)
    {
        row.ToTable("draft_files");
        row.HasKey(r => new { r.CaseId, r.Ordinal });
        row.HasIndex(r => r.ChatKey).HasDatabaseName("ix_draft_files_chat");
        row.HasIndex(r => r.NextTry).HasFilter("state = 'Announced'").HasDatabaseName("ix_draft_files_announced");
        row.Property(r => r.Path).HasMaxLength(80);
        row.Property(r => r.CopyPath).HasMaxLength(80);
    }
}
