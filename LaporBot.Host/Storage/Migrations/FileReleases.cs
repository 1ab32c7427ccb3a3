using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LaporBot.Host.Storage.Migrations;

/// <summary>What custodians have decided of files that cannot be cleaned, and why; and of which files they have been told.</summary>
[DbContext(typeof(LaporContext))]
[Migration(Id)]
internal sealed class FileReleases : Migration
{
    public const string Id = "20261126122000_FileReleases";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("release", "evidence", nullable: true);
        migrationBuilder.AddColumn<bool>("custodians_told", "evidence", defaultValue: false);
        migrationBuilder.AddColumn<byte[]>("reason", "custody", nullable: true);
        migrationBuilder.CreateIndex(
            "ix_evidence_to_release", "evidence", ["custodians_told", "case_id"], filter: "release IS NULL AND (copy_state = 'Refused' OR scan_state = 'Quarantined')");
    }
}
