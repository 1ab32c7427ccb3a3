using LaporBot.Host.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LaporBot.Tests.Storage;

public class MigrationsMatchTheModel
{
    private const string Tables =
        "SELECT m.name, c.name, c.type, c.\"notnull\", c.pk FROM sqlite_master m, pragma_table_info(m.name) c " +
        "WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND m.name NOT LIKE '__EF%' ORDER BY 1, 2";

    private const string Indexes =
        "SELECT m.name, m.tbl_name, m.sql FROM sqlite_master m WHERE m.type = 'index' AND m.sql IS NOT NULL AND m.name NOT LIKE '__EF%' ORDER BY 1";

    private const string ForeignKeys =
        "SELECT m.name, f.\"table\", f.\"from\", f.\"to\", f.on_delete FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table' ORDER BY 1, 3";

    [Theory]
    [InlineData(Tables)]
    [InlineData(Indexes)]
    [InlineData(ForeignKeys)]
    public async Task A_migrated_database_equals_one_made_from_the_model(string question)
    {
        var migrated = await ShapeAsync(question, database => database.Database.Migrate());
        var modelled = await ShapeAsync(question, database => database.Database.EnsureCreated());

        Assert.NotEmpty(modelled);
        Assert.Equal(modelled, migrated);
    }

    [Fact]
    public void The_newest_migration_is_the_one_that_an_opened_store_looks_for()
    {
        using var context = Context(new SqliteConnection("Data Source=:memory:"));

        Assert.Equal(LaporBot.Host.Storage.Migrations.Newest.Id, context.Database.GetMigrations().Last());
    }

    private static async Task<List<string>> ShapeAsync(string question, Action<LaporContext> make)
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        await using var context = Context(connection);
        make(context);
        await using var command = connection.CreateCommand();
        command.CommandText = question;
        await using var rows = await command.ExecuteReaderAsync();
        var shape = new List<string>();
        while (await rows.ReadAsync())
        {
            shape.Add(string.Join(" | ", Enumerable.Range(0, rows.FieldCount).Select(rows.GetValue)));
        }

        return shape;
    }

    private static LaporContext Context(SqliteConnection connection) =>
        new(new DbContextOptionsBuilder<LaporContext>().UseSqlite(connection).Options);
}
