using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LaporBot.Host.Storage.Migrations;

/// <summary>Voice answers in writing, which of them intake was told of, and whether the recording goes once it is written out.</summary>
[DbContext(typeof(LaporContext))]
[Migration(Id)]
internal sealed class VoiceAnswers : Migration
{
    public const string Id = "20261126160000_VoiceAnswers";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<byte[]>("transcript", "evidence", nullable: true);
        migrationBuilder.AddColumn<bool>("listeners_told", "evidence", defaultValue: false);
        migrationBuilder.AddColumn<bool>("destroy_once_written", "evidence", defaultValue: false);
        migrationBuilder.CreateIndex(
            "ix_evidence_to_write", "evidence", ["listeners_told", "case_id"], filter: "kind = 'VoiceAnswer' AND transcript IS NULL");
    }
}
