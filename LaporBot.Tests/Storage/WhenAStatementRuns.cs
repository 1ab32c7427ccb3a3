using LaporBot.Host.Storage;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.Storage;

public class WhenAStatementRuns
{
    private const string Insert = "INSERT INTO kept_aside (update_id, reason, body, at, apologised) VALUES (@id, @reason, @body, @at, @apologised)";

    [Theory]
    [InlineData("")]
    [InlineData("Tidak terbaca")]
    [InlineData("🙂 שלום")]
    public async Task Words_come_back_as_they_were(string words) => Assert.Equal(words, await KeptAsync("reason", words, [1, 2, 3]));

    [Fact]
    public async Task Long_words_come_back_as_they_were()
    {
        var words = new string('ü', 4000);
        Assert.Equal(words, await KeptAsync("reason", words, [1]));
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0, 255 })]
    public async Task Bytes_come_back_as_they_were(byte[] bytes) => Assert.Equal(bytes, await KeptAsync("body", "x", bytes));

    [Fact]
    public async Task Nothing_comes_back_as_nothing() => Assert.Null(await KeptAsync("body", "x", null));

    [Fact]
    public async Task A_text_put_together_anew_is_prepared_once()
    {
        await using var store = await OpenedStore.OpenAsync(StoreEngine.Sqlite);
        using var statements = store.Get<IStoreConnections>().OpenForReading();
        for (var time = 0; time < 100; time++)
        {
            statements[string.Concat("SELECT COUNT(*) FROM ", "kept_aside".AsSpan())].One();
        }

        Assert.Equal(1, statements.Count);
    }

    [Fact]
    public async Task It_tells_how_many_rows_it_touched()
    {
        await using var store = await OpenedStore.OpenAsync(StoreEngine.Sqlite);
        using var statements = store.Get<IStoreConnections>().OpenForWriting();
        Assert.Equal(1, statements[Insert].Run(1, "a", null, 0, false));
        Assert.Equal(1, statements[Insert].Run(2, "b", null, 0, false));
        Assert.Equal(2, statements["UPDATE kept_aside SET apologised = @yes"].Run(true));
        Assert.Equal(0, statements["UPDATE kept_aside SET apologised = 1 WHERE update_id = 3"].Run());
    }

    [Fact]
    public async Task A_refused_row_is_told_and_the_statement_goes_on()
    {
        await using var store = await OpenedStore.OpenAsync(StoreEngine.Sqlite);
        using var statements = store.Get<IStoreConnections>().OpenForWriting();
        statements[Insert].Run(1, "a", null, 0, false);

        var refused = Assert.ThrowsAny<System.Data.Common.DbException>(() => (object)statements[Insert].Run(1, "b", null, 0, false));

        Assert.Contains("UNIQUE", refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, statements[Insert].Run(2, "b", null, 0, false));
    }

    [Fact]
    public async Task As_many_values_are_needed_as_it_names()
    {
        await using var store = await OpenedStore.OpenAsync(StoreEngine.Sqlite);
        using var statements = store.Get<IStoreConnections>().OpenForWriting();
        Assert.Throws<ArgumentException>(() => (object)statements[Insert].Run(1, "a"));
    }

    private static async Task<object?> KeptAsync(string column, string reason, byte[]? body)
    {
        await using var store = await OpenedStore.OpenAsync(StoreEngine.Sqlite);
        using var statements = store.Get<IStoreConnections>().OpenForWriting();
        statements[Insert].Run(1, reason, body, 0, false);
        return statements[$"SELECT {column} FROM kept_aside"].One();
    }
}
