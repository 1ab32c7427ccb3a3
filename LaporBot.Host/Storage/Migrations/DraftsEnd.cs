using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LaporBot.Host.Storage.Migrations;

/// <summary>Each chat says when the clock has something to do with its draft. Those that are stored already are all looked at once.</summary>
[DbContext(typeof(LaporContext))]
[Migration(Id)]
internal sealed class DraftsEnd : Migration
{
    public const string Id = "20261126150000_DraftsEnd";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<long>("draft_due", "conversations", nullable: true);
        migrationBuilder.Sql("UPDATE conversations SET draft_due = 0 WHERE chat_kind = 'Private'");
        migrationBuilder.CreateIndex("ix_conversations_draft_due", "conversations", "draft_due", filter: "draft_due IS NOT NULL");
    }
}
