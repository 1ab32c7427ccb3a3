using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LaporBot.Host.Storage.Migrations;

/// <summary>What a virus scanner made of each file, and when it is asked again.</summary>
[DbContext(typeof(LaporContext))]
[Migration(Id)]
internal sealed class VirusScans : Migration
{
    public const string Id = "20261126010000_VirusScans";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("scan_state", "evidence", nullable: true);
        migrationBuilder.AddColumn<int>("scan_attempts", "evidence", defaultValue: 0);
        migrationBuilder.AddColumn<long>("scan_next_try", "evidence", nullable: true);
        migrationBuilder.CreateIndex("ix_evidence_to_scan", "evidence", "scan_next_try", filter: "state = 'Fetched' AND scan_state IS NULL");
    }
}
