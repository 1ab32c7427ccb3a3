using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporBot.Host.Cases;

internal sealed class CaseRowConfiguration : IEntityTypeConfiguration<CaseRow>
{
    public void Configure(EntityTypeBuilder<CaseRow> row)
    {
        row.ToTable("cases");
        row.HasKey(r => r.Id);
        row.HasIndex(r => r.Number).IsUnique();
        row.HasIndex(r => r.ReporterChatKey);
        row.HasIndex(r => r.Owner);
        row.HasIndex(r => r.TakenBackAt).HasFilter("taken_back_at IS NOT NULL").HasDatabaseName("ix_cases_taken_back");
        row.Property(r => r.Revision).IsConcurrencyToken();
        row.Property(r => r.Violation).HasMaxLength(40);
        row.Property(r => r.Region).HasMaxLength(20);
        row.Property(r => r.Agency).HasMaxLength(40);
        row.HasMany(r => r.Accused).WithOne().HasForeignKey(a => a.CaseId);
        row.HasMany(r => r.Evidence).WithOne().HasForeignKey(e => e.CaseId);
    }
}
