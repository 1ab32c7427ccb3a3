using System.Text;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Host.Brakes;
using LaporBot.Host.Cases;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Identity;
using LaporBot.Host.Intake;
using LaporBot.Host.Notifications;
using LaporBot.Host.Officers;
using LaporBot.Host.Reference;
using Microsoft.EntityFrameworkCore;

namespace LaporBot.Host.Storage;

/// <summary>The model of everything stored. It reads; what is written goes through the <see cref="CommitWriter"/>.</summary>
internal sealed class LaporContext(DbContextOptions<LaporContext> options) : DbContext(options)
{
    public DbSet<BotRow> Bots => Set<BotRow>();

    public DbSet<LeaseRow> Leases => Set<LeaseRow>();

    public DbSet<InboxRow> Inbox => Set<InboxRow>();

    public DbSet<KeptAsideRow> KeptAside => Set<KeptAsideRow>();

    public DbSet<ConversationRow> Conversations => Set<ConversationRow>();

    public DbSet<MessageRow> Messages => Set<MessageRow>();

    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    public DbSet<OfficerRow> Officers => Set<OfficerRow>();

    public DbSet<LeftMenuRow> LeftMenus => Set<LeftMenuRow>();

    public DbSet<OfficersGroupRow> OfficersGroups => Set<OfficersGroupRow>();

    public DbSet<InvitationRow> Invitations => Set<InvitationRow>();

    public DbSet<CaseRow> Cases => Set<CaseRow>();

    public DbSet<AccusedRow> Accused => Set<AccusedRow>();

    public DbSet<EvidenceRow> Evidence => Set<EvidenceRow>();

    public DbSet<DraftFileRow> DraftFiles => Set<DraftFileRow>();

    public DbSet<LooseFileRow> LooseFiles => Set<LooseFileRow>();

    public DbSet<CaseKeyRow> CaseKeys => Set<CaseKeyRow>();

    public DbSet<CustodyRow> Custody => Set<CustodyRow>();

    public DbSet<HistoryRow> History => Set<HistoryRow>();

    public DbSet<AlarmRow> Alarms => Set<AlarmRow>();

    public DbSet<TallyRow> Tallies => Set<TallyRow>();

    public DbSet<MarkRow> Marks => Set<MarkRow>();

    public DbSet<GatheredRow> Gathered => Set<GatheredRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(LaporContext).Assembly);
        foreach (var row in modelBuilder.Model.GetEntityTypes())
        {
            foreach (var column in row.GetProperties())
            {
                column.SetColumnName(SnakeCase(column.Name));
            }
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(24);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<StoreConverters.Moment>();
        configurationBuilder.Properties<KeyedHash>().HaveConversion<StoreConverters.Hash>();
        configurationBuilder.Properties<ChatKey>().HaveConversion<StoreConverters.Chat>();
        configurationBuilder.Properties<PersonKey>().HaveConversion<StoreConverters.Person>();
        configurationBuilder.Properties<CaseId>().HaveConversion<StoreConverters.Case>();
        configurationBuilder.Properties<OfficerId>().HaveConversion<StoreConverters.Officer>();
        configurationBuilder.Properties<CaseNumber>().HaveConversion<StoreConverters.Number>();
        configurationBuilder.Properties<Sealed<string>>().HaveConversion<StoreConverters.Box<string>>();
        configurationBuilder.Properties<Sealed<byte[]>>().HaveConversion<StoreConverters.Box<byte[]>>();
        configurationBuilder.Properties<Sealed<long>>().HaveConversion<StoreConverters.Box<long>>();
    }

    private static string SnakeCase(string name)
    {
        var snake = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && snake.Length > 0)
            {
                snake.Append('_');
            }

            snake.Append(char.ToLowerInvariant(letter));
        }

        return snake.ToString();
    }
}
