using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporBot.Host.Officers;

internal sealed class LeftMenuRowConfiguration : IEntityTypeConfiguration<LeftMenuRow>
{
    public void Configure(EntityTypeBuilder<LeftMenuRow> row)
    {
        row.ToTable("left_menus");
        row.HasKey(r => r.ChatKey);
    }
}
