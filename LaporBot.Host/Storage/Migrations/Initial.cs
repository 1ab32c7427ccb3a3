using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LaporBot.Host.Storage.Migrations;

/// <summary>The first form of the database. Written by hand; a test compares a migrated database with the model.</summary>
[DbContext(typeof(LaporContext))]
[Migration(Id)]
internal sealed class Initial : Migration
{
    public const string Id = "20261122000000_Initial";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateBots(migrationBuilder);
        CreateLease(migrationBuilder);
        CreateInbox(migrationBuilder);
        CreateKeptAside(migrationBuilder);
        CreateConversations(migrationBuilder);
        CreateMessages(migrationBuilder);
        CreateOutbox(migrationBuilder);
        CreateOfficers(migrationBuilder);
        CreateOfficersGroups(migrationBuilder);
        CreateInvitations(migrationBuilder);
        CreateCases(migrationBuilder);
        CreateAccused(migrationBuilder);
        CreateEvidence(migrationBuilder);
        CreateHistory(migrationBuilder);
        CreateIndexes(migrationBuilder);
        GuardHistory(migrationBuilder);
    }

    private static void CreateBots(MigrationBuilder migration) => migration.CreateTable(
        "bots",
        column => new
        {
            id = column.Column<int>(),
            bot_key = column.Column<byte[]>(),
            mode = column.Column<string>(),
            since = column.Column<long>(),
        },
        constraints: table => table.PrimaryKey("PK_bots", row => row.id));

    private static void CreateLease(MigrationBuilder migration) => migration.CreateTable(
        "lease",
        column => new
        {
            id = column.Column<int>(),
            holder = column.Column<string>(),
            expires_at = column.Column<long>(),
        },
        constraints: table => table.PrimaryKey("PK_lease", row => row.id));

    private static void CreateInbox(MigrationBuilder migration) => migration.CreateTable(
        "inbox",
        column => new
        {
            update_id = column.Column<long>(),
            received_at = column.Column<long>(),
        },
        constraints: table => table.PrimaryKey("PK_inbox", row => row.update_id));

    private static void CreateKeptAside(MigrationBuilder migration) => migration.CreateTable(
        "kept_aside",
        column => new
        {
            update_id = column.Column<long>(),
            reason = column.Column<string>(),
            body = column.Column<byte[]>(nullable: true),
            at = column.Column<long>(),
            apologised = column.Column<bool>(),
        },
        constraints: table => table.PrimaryKey("PK_kept_aside", row => row.update_id));

    private static void CreateConversations(MigrationBuilder migration) => migration.CreateTable(
        "conversations",
        column => new
        {
            chat_key = column.Column<byte[]>(),
            address = column.Column<byte[]>(),
            state = column.Column<byte[]>(),
            language = column.Column<string>(),
            chat_kind = column.Column<string>(),
            revision = column.Column<int>(),
        },
        constraints: table => table.PrimaryKey("PK_conversations", row => row.chat_key));

    private static void CreateMessages(MigrationBuilder migration) => migration.CreateTable(
        "messages",
        column => new
        {
            id = column.Column<long>(),
            chat_key = column.Column<byte[]>(),
            message_key = column.Column<byte[]>(),
            version = column.Column<int>(),
            message_id = column.Column<byte[]>(),
            direction = column.Column<string>(),
            sent_at = column.Column<long>(),
            body = column.Column<byte[]>(nullable: true),
            outbox_id = column.Column<long>(nullable: true),
        },
        constraints: table => table.PrimaryKey("PK_messages", row => row.id));

    private static void CreateOutbox(MigrationBuilder migration) => migration.CreateTable(
        "outbox",
        column => new
        {
            id = column.Column<long>(),
            chat_key = column.Column<byte[]>(),
            address = column.Column<byte[]>(),
            kind = column.Column<string>(),
            payload = column.Column<byte[]>(),
            purpose = column.Column<string>(),
            hold_key = column.Column<string>(nullable: true),
            not_before = column.Column<long>(nullable: true),
            priority = column.Column<string>(),
            attempts = column.Column<int>(),
            next_try = column.Column<long>(nullable: true),
            expires_at = column.Column<long>(nullable: true),
            state = column.Column<string>(),
            asks = column.Column<bool>(),
            case_id = column.Column<byte[]>(nullable: true),
            queued_at = column.Column<long>(),
            closed_at = column.Column<long>(nullable: true),
        },
        constraints: table => table.PrimaryKey("PK_outbox", row => row.id));

    private static void CreateOfficers(MigrationBuilder migration) => migration.CreateTable(
        "officers",
        column => new
        {
            id = column.Column<byte[]>(),
            person_key = column.Column<byte[]>(),
            chat_key = column.Column<byte[]>(),
            address = column.Column<byte[]>(),
            role = column.Column<string>(),
            agency = column.Column<string>(),
            alias = column.Column<string>(),
            subscribed = column.Column<bool>(),
            joined_at = column.Column<long>(),
        },
        constraints: table => table.PrimaryKey("PK_officers", row => row.id));

    private static void CreateOfficersGroups(MigrationBuilder migration) => migration.CreateTable(
        "officers_groups",
        column => new
        {
            chat_key = column.Column<byte[]>(),
            address = column.Column<byte[]>(),
            agency = column.Column<string>(),
            bound_at = column.Column<long>(),
        },
        constraints: table => table.PrimaryKey("PK_officers_groups", row => row.chat_key));

    private static void CreateInvitations(MigrationBuilder migration) => migration.CreateTable(
        "invitations",
        column => new
        {
            token_key = column.Column<byte[]>(),
            role = column.Column<string>(),
            agency = column.Column<string>(),
            for_group = column.Column<bool>(),
            expires_at = column.Column<long>(),
            used_at = column.Column<long>(nullable: true),
        },
        constraints: table => table.PrimaryKey("PK_invitations", row => row.token_key));

    private static void CreateCases(MigrationBuilder migration) => migration.CreateTable(
        "cases",
        column => new
        {
            id = column.Column<byte[]>(),
            number = column.Column<string>(),
            revision = column.Column<int>(),
            filed_on = column.Column<DateOnly>(),
            released_at = column.Column<long>(),
            violation = column.Column<string>(nullable: true),
            region = column.Column<string>(nullable: true),
            agency = column.Column<string>(nullable: true),
            anonymity = column.Column<string>(),
            owner = column.Column<byte[]>(nullable: true),
            reporter_chat_key = column.Column<byte[]>(),
            reporter_person_key = column.Column<byte[]>(),
            reporter_address = column.Column<byte[]>(),
            reporter_language = column.Column<string>(),
            reporter_unreachable = column.Column<bool>(),
            content = column.Column<byte[]>(),
            identity = column.Column<byte[]>(nullable: true),
        },
        constraints: table => table.PrimaryKey("PK_cases", row => row.id));

    private static void CreateAccused(MigrationBuilder migration) => migration.CreateTable(
        "accused",
        column => new
        {
            case_id = column.Column<byte[]>(),
            ordinal = column.Column<int>(),
            stage = column.Column<string>(),
            paused = column.Column<string>(nullable: true),
            paused_days_left = column.Column<int>(nullable: true),
            due = column.Column<DateOnly>(nullable: true),
            breach_found = column.Column<bool>(),
            agency = column.Column<string>(nullable: true),
            reason = column.Column<byte[]>(nullable: true),
            name = column.Column<byte[]>(),
            office = column.Column<byte[]>(),
            nip = column.Column<byte[]>(nullable: true),
            name_key = column.Column<byte[]>(),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_accused", row => new { row.case_id, row.ordinal });
            table.ForeignKey("FK_accused_cases_case_id", row => row.case_id, "cases", "id", onDelete: ReferentialAction.Cascade);
        });

    private static void CreateEvidence(MigrationBuilder migration) => migration.CreateTable(
        "evidence",
        column => new
        {
            case_id = column.Column<byte[]>(),
            ordinal = column.Column<int>(),
            kind = column.Column<string>(),
            details = column.Column<byte[]>(),
            state = column.Column<string>(),
            attempts = column.Column<int>(),
            next_try = column.Column<long>(nullable: true),
            path = column.Column<string>(nullable: true),
            sha256 = column.Column<byte[]>(nullable: true),
            content_key = column.Column<byte[]>(nullable: true),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_evidence", row => new { row.case_id, row.ordinal });
            table.ForeignKey("FK_evidence_cases_case_id", row => row.case_id, "cases", "id", onDelete: ReferentialAction.Cascade);
        });

    private static void CreateHistory(MigrationBuilder migration) => migration.CreateTable(
        "history",
        column => new
        {
            sequence = column.Column<long>(),
            case_id = column.Column<byte[]>(),
            accused = column.Column<int>(),
            what = column.Column<string>(),
            from_stage = column.Column<string>(nullable: true),
            to_stage = column.Column<string>(nullable: true),
            officer = column.Column<byte[]>(nullable: true),
            reason = column.Column<byte[]>(nullable: true),
            at = column.Column<long>(),
            canonical = column.Column<byte[]>(),
        },
        constraints: table => table.PrimaryKey("PK_history", row => row.sequence));

    private static void CreateIndexes(MigrationBuilder migration)
    {
        migration.CreateIndex("ix_outbox_waiting", "outbox", "id", filter: "state = 'Waiting'");
        migration.CreateIndex("IX_outbox_hold_key", "outbox", "hold_key", filter: "hold_key IS NOT NULL");
        migration.CreateIndex("ix_messages_edits", "messages", ["chat_key", "message_key", "version"], unique: true, filter: "version > 0");
        migration.CreateIndex("IX_officers_person_key", "officers", "person_key", unique: true);
        migration.CreateIndex("IX_cases_number", "cases", "number", unique: true);
        migration.CreateIndex("IX_cases_reporter_chat_key", "cases", "reporter_chat_key");
        migration.CreateIndex("IX_cases_owner", "cases", "owner");
        migration.CreateIndex("IX_accused_stage", "accused", "stage");
        migration.CreateIndex("IX_accused_name_key", "accused", "name_key");
        migration.CreateIndex("ix_evidence_announced", "evidence", "next_try", filter: "state = 'Announced'");
        migration.CreateIndex("IX_history_case_id", "history", "case_id");
    }

    private static void GuardHistory(MigrationBuilder migration)
    {
        foreach (var deed in new[] { "UPDATE", "DELETE" })
        {
            migration.Sql(
                $"CREATE TRIGGER history_refuses_{deed.ToLowerInvariant()} BEFORE {deed} ON history " +
                "BEGIN SELECT RAISE(ABORT, 'The history is append-only.'); END;");
        }
    }
}
