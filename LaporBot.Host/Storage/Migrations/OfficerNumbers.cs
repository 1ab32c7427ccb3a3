using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LaporBot.Host.Storage.Migrations;

/// <summary>The highest number given to an officer: of those who have joined so far, the highest that is still borne.</summary>
[DbContext(typeof(LaporContext))]
[Migration(Id)]
internal sealed class OfficerNumbers : Migration
{
    public const string Id = "20261127150000_OfficerNumbers";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<int>("officers_numbered", "bots", defaultValue: 0);
        migrationBuilder.Sql(
            "UPDATE bots SET officers_numbered = (SELECT COALESCE(MAX(CAST(SUBSTR(alias, 9) AS INTEGER)), 0) FROM officers WHERE alias LIKE 'Petugas %')");
    }
}
