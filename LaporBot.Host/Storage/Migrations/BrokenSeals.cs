using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LaporBot.Host.Storage.Migrations;

/// <summary>Files whose seal was found broken are found without reading the whole custody log.</summary>
[DbContext(typeof(LaporContext))]
[Migration(Id)]
internal sealed class BrokenSeals : Migration
{
    public const string Id = "20261126230000_BrokenSeals";

    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateIndex("ix_custody_broken", "custody", ["case_id", "evidence"], filter: "what = 'SealFoundBroken'");
}
