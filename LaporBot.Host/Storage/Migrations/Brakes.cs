using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LaporBot.Host.Storage.Migrations;

/// <summary>How much was sent by whom, who is marked, and what is announced together.</summary>
[DbContext(typeof(LaporContext))]
[Migration(Id)]
internal sealed class Brakes : Migration
{
    public const string Id = "20261126123000_Brakes";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "tallies",
            column => new
            {
                who = column.Column<byte[]>(),
                since = column.Column<long>(),
                reports = column.Column<int>(),
                files = column.Column<int>(),
                bytes = column.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_tallies", row => new { row.who, row.since }));
        migrationBuilder.CreateTable(
            "marks",
            column => new
            {
                case_id = column.Column<byte[]>(),
                who = column.Column<byte[]>(),
                until = column.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_marks", row => row.case_id));
        migrationBuilder.CreateIndex("IX_marks_who", "marks", "who");
        migrationBuilder.CreateTable(
            "gathered",
            column => new
            {
                case_id = column.Column<byte[]>(),
                released_at = column.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_gathered", row => row.case_id));
    }
}
