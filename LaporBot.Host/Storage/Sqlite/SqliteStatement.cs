using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace LaporBot.Host.Storage.Sqlite;

/// <summary>
/// A command that changes rows, run on the engine itself: the one writer runs seven for each update, and the provider's way costs
/// more than the engine's work.
/// </summary>
internal sealed class SqliteStatement(SqliteConnection connection, string text) : Statement(connection, text)
{
    private sqlite3_stmt? _prepared;

    private sqlite3 Engine => connection.Handle ?? throw new ObjectDisposedException(nameof(SqliteConnection));

    /// <exception cref="SqliteException">As the provider would throw it.</exception>
    public override int Run(params ReadOnlySpan<object?> values)
    {
        var statement = _prepared ??= Prepare();
        RequireAll(values.Length, raw.sqlite3_bind_parameter_count(statement));
        try
        {
            for (var i = 0; i < values.Length; i++)
            {
                Check(Bind(statement, i + 1, StoreValue.Of(values[i])));
            }

            Check(raw.sqlite3_step(statement));
            return raw.sqlite3_changes(Engine);
        }
        finally
        {
            raw.sqlite3_reset(statement);
            raw.sqlite3_clear_bindings(statement);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _prepared?.Dispose();
        }

        base.Dispose(disposing);
    }

    private static int Bind(sqlite3_stmt statement, int place, object value) => value switch
    {
        long number => raw.sqlite3_bind_int64(statement, place, number),
        byte[] { Length: 0 } => raw.sqlite3_bind_zeroblob(statement, place, 0),
        byte[] bytes => raw.sqlite3_bind_blob(statement, place, bytes),
        // A span without bytes has no address, which the engine takes for NULL.
        "" => raw.sqlite3_bind_text(statement, place, ""),
        string words => BindText(statement, place, words),
        _ => raw.sqlite3_bind_null(statement, place),
    };

    private static int BindText(sqlite3_stmt statement, int place, string words)
    {
        const int MostOnTheStack = 256;
        var most = Encoding.UTF8.GetMaxByteCount(words.Length);
        Span<byte> bytes = most <= MostOnTheStack ? stackalloc byte[MostOnTheStack] : new byte[most];
        return raw.sqlite3_bind_text(statement, place, bytes[..Encoding.UTF8.GetBytes(words, bytes)]);
    }

    private sqlite3_stmt Prepare()
    {
        Check(raw.sqlite3_prepare_v3(Engine, Text, raw.SQLITE_PREPARE_PERSISTENT, out var statement));
        return statement;
    }

    private void Check(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_DONE or raw.SQLITE_ROW))
        {
            SqliteException.ThrowExceptionForRC(code, Engine);
        }
    }
}
