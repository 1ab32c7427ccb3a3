using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LaporBot.Host.Storage.Migrations;

/// <summary>Which case an edited message was added to, and how often officers were reminded of what a reporter has taken back.</summary>
[DbContext(typeof(LaporContext))]
[Migration(Id)]
internal sealed class AfterSending : Migration
{
    public const string Id = "20261126210000_AfterSending";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<byte[]>("case_id", "messages", nullable: true);
        migrationBuilder.AddColumn<int>("back_reminders", "cases", defaultValue: 0);
        migrationBuilder.AddColumn<int>("back_reminders", "evidence", defaultValue: 0);
        migrationBuilder.CreateIndex("ix_evidence_taken_back", "evidence", "case_id", filter: "taken_back = 'Asked'");
    }
}
