using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporBot.Host.Officers;

internal sealed class InvitationRowConfiguration : IEntityTypeConfiguration<InvitationRow>
{
    public void Configure(EntityTypeBuilder<InvitationRow> row)
    {
        row.ToTable("invitations");
        row.HasKey(r => r.TokenKey);
        row.Property(r => r.Agency).HasMaxLength(40);
    }
}
