using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LaporBot.Host.Storage.Migrations;

/// <summary>Files get a copy without metadata beside the original, and each opening of a file a row.</summary>
[DbContext(typeof(LaporContext))]
[Migration(Id)]
internal sealed class WorkingCopies : Migration
{
    public const string Id = "20261122043000_WorkingCopies";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("copy_state", "evidence", nullable: true);
        migrationBuilder.AddColumn<string>("copy_path", "evidence", nullable: true);
        migrationBuilder.AddColumn<byte[]>("copy_key", "evidence", nullable: true);
        migrationBuilder.AddColumn<byte[]>("copy_report", "evidence", nullable: true);
        migrationBuilder.CreateIndex("ix_evidence_to_clean", "evidence", "case_id", filter: "state = 'Fetched' AND copy_state IS NULL");
        migrationBuilder.CreateTable(
            "custody",
            column => new
            {
                sequence = column.Column<long>(),
                case_id = column.Column<byte[]>(),
                evidence = column.Column<int>(),
                officer = column.Column<byte[]>(),
                what = column.Column<string>(),
                at = column.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_custody", row => row.sequence));
        migrationBuilder.CreateIndex("IX_custody_case_id_evidence", "custody", ["case_id", "evidence"]);
        foreach (var deed in new[] { "UPDATE", "DELETE" })
        {
            migrationBuilder.Sql(
                $"CREATE TRIGGER custody_refuses_{deed.ToLowerInvariant()} BEFORE {deed} ON custody " +
                "BEGIN SELECT RAISE(ABORT, 'The custody log is append-only.'); END;");
        }
    }
}
