using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LaporBot.Host.Storage.Migrations;

/// <summary>Files are fetched while the report is written, and names in the evidence folder that no row holds are known.</summary>
[DbContext(typeof(LaporContext))]
[Migration(Id)]
internal sealed class DraftFiles : Migration
{
    public const string Id = "20261126170000_DraftFiles";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "draft_files",
            column => new
            {
                case_id = column.Column<byte[]>(),
                ordinal = column.Column<int>(),
                chat_key = column.Column<byte[]>(),
                details = column.Column<byte[]>(),
                state = column.Column<string>(maxLength: 24),
                attempts = column.Column<int>(),
                next_try = column.Column<long>(nullable: true),
                path = column.Column<string>(maxLength: 80, nullable: true),
                sha256 = column.Column<byte[]>(nullable: true),
                content_hash = column.Column<byte[]>(nullable: true),
                content_key = column.Column<byte[]>(nullable: true),
                copy_state = column.Column<string>(maxLength: 24, nullable: true),
                copy_path = column.Column<string>(maxLength: 80, nullable: true),
                copy_key = column.Column<byte[]>(nullable: true),
                copy_report = column.Column<byte[]>(nullable: true),
                scan_state = column.Column<string>(maxLength: 24, nullable: true),
                scan_attempts = column.Column<int>(),
                scan_next_try = column.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_draft_files", row => new { row.case_id, row.ordinal }));
        migrationBuilder.CreateIndex("ix_draft_files_chat", "draft_files", "chat_key");
        migrationBuilder.CreateIndex("ix_draft_files_announced", "draft_files", "next_try", filter: "state = 'Announced'");
        migrationBuilder.CreateTable(
            "loose_files",
            column => new { name = column.Column<string>(maxLength: 80) },
            constraints: table => table.PrimaryKey("PK_loose_files", row => row.name));
    }
}
