using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LaporBot.Host.Storage.Migrations;

/// <summary>What reporters have taken back: a whole report until that is decided, an item for as long as it stays so.</summary>
[DbContext(typeof(LaporContext))]
[Migration(Id)]
internal sealed class TakenBack : Migration
{
    public const string Id = "20261126140000_TakenBack";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<long>("taken_back_at", "cases", nullable: true);
        migrationBuilder.AddColumn<string>("taken_back", "evidence", nullable: true);
        migrationBuilder.CreateIndex("ix_cases_taken_back", "cases", "taken_back_at", filter: "taken_back_at IS NOT NULL");
    }
}
