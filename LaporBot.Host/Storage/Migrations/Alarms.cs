using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LaporBot.Host.Storage.Migrations;

/// <summary>What the administrators have been told of.</summary>
[DbContext(typeof(LaporContext))]
[Migration(Id)]
internal sealed class Alarms : Migration
{
    public const string Id = "20261125233000_Alarms";

    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "alarms",
        column => new
        {
            alarm_key = column.Column<byte[]>(),
            told_at = column.Column<long>(),
        },
        constraints: table => table.PrimaryKey("PK_alarms", row => row.alarm_key));
}
