using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LaporBot.Host.Storage.Migrations;

/// <summary>A keyed hash of what a file holds, by which the same file is found in another case.</summary>
[DbContext(typeof(LaporContext))]
[Migration(Id)]
internal sealed class SameFiles : Migration
{
    public const string Id = "20261126121000_SameFiles";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<byte[]>("content_hash", "evidence", nullable: true);
        migrationBuilder.CreateIndex("ix_evidence_content_hash", "evidence", "content_hash", filter: "content_hash IS NOT NULL");
        migrationBuilder.CreateIndex("ix_evidence_to_hash", "evidence", ["case_id", "ordinal"], filter: "sha256 IS NOT NULL AND content_hash IS NULL");
    }
}
