using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporBot.Host.Intake;

internal sealed class MessageRowConfiguration : IEntityTypeConfiguration<MessageRow>
{
    public void Configure(EntityTypeBuilder<MessageRow> row)
    {
        row.ToTable("messages");
        row.HasKey(r => new { r.ChatKey, r.MessageKey, r.Version });
    }
}
