using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LaporBot.Host.Storage.Migrations;

/// <summary>Each case has a key of its own, which wraps the keys of its files.</summary>
[DbContext(typeof(LaporContext))]
[Migration(Id)]
internal sealed class CaseKeys : Migration
{
    public const string Id = "20261126120000_CaseKeys";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "case_keys",
            column => new
            {
                case_id = column.Column<byte[]>(),
                file_key = column.Column<byte[]>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_case_keys", row => row.case_id));
        migrationBuilder.CreateIndex("ix_evidence_to_remove", "evidence", "case_id", filter: "state = 'Destroyed' AND path IS NOT NULL");
    }
}
