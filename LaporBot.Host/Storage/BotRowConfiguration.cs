using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporBot.Host.Storage;

internal sealed class BotRowConfiguration : IEntityTypeConfiguration<BotRow>
{
    public void Configure(EntityTypeBuilder<BotRow> row)
    {
        row.ToTable("bots");
        row.HasKey(r => r.Id);
        row.Property(r => r.Id).ValueGeneratedNever();
    }
}
