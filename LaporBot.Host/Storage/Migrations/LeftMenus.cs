using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LaporBot.Host.Storage.Migrations;

/// <summary>Whose officer's menu is still to be taken back.</summary>
[DbContext(typeof(LaporContext))]
[Migration(Id)]
internal sealed class LeftMenus : Migration
{
    public const string Id = "20261127100000_LeftMenus";

    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "left_menus",
        column => new
        {
            chat_key = column.Column<byte[]>(),
            address = column.Column<byte[]>(),
        },
        constraints: table => table.PrimaryKey("PK_left_menus", row => row.chat_key));
}
