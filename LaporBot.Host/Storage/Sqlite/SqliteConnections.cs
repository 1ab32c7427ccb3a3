using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace LaporBot.Host.Storage.Sqlite;

/// <summary>SQLite in one file: a write-ahead log that is flushed at every commit, removed rows overwritten with zeros, and no way to damage the file by statements.</summary>
internal sealed class SqliteConnections : IStoreConnections
{
    private const int BusySeconds = 10;

    private const string WriterPragmas =
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; " +
        "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000; PRAGMA wal_autocheckpoint = 4000; PRAGMA journal_size_limit = 67108864;";

    private const string ReaderPragmas = "PRAGMA query_only = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -4000;";

    private readonly string _file;

    /// <exception cref="StartRefusedException">The connection string does not read.</exception>
    public SqliteConnections(StorageOptions options, DataFolder folder)
    {
        try
        {
            _file = folder.Resolve(new SqliteConnectionStringBuilder(options.ConnectionString).DataSource);
        }
        catch (ArgumentException failure)
        {
            throw new StartRefusedException("Storage:ConnectionString is no SQLite connection string. Use 'Data Source=laporbot.db'.", failure);
        }
    }

    public string Engine => "Sqlite";

    public Statements OpenForWriting()
    {
        var connection = Open(SqliteOpenMode.ReadWriteCreate);
        Run(connection, WriterPragmas);
        raw.sqlite3_db_config(connection.Handle, raw.SQLITE_DBCONFIG_DEFENSIVE, 1, out _);
        raw.sqlite3_busy_timeout(connection.Handle, (int)TimeSpan.FromSeconds(BusySeconds).TotalMilliseconds);
        return new Statements(connection, text => new SqliteStatement(connection, text));
    }

    public Statements OpenForReading()
    {
        var connection = Open(SqliteOpenMode.ReadOnly);
        Run(connection, ReaderPragmas);
        return new Statements(connection, text => new Statement(connection, text));
    }

    public void Configure(DbContextOptionsBuilder options) => options.UseSqlite(Text(SqliteOpenMode.ReadWriteCreate));

    public string? NewestMigration()
    {
        // The engine gives its companion files (write-ahead log, index) the rights of this one.
        OwnerOnlyFile.Ensure(_file);
        using var connection = Open(SqliteOpenMode.ReadWriteCreate);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'";
        if (command.ExecuteScalar() is not 1L)
        {
            return null;
        }

        command.CommandText = "SELECT MAX(MigrationId) FROM __EFMigrationsHistory";
        return command.ExecuteScalar() as string;
    }

    private SqliteConnection Open(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(Text(mode));
        connection.Open();
        return connection;
    }

    private string Text(SqliteOpenMode mode) => new SqliteConnectionStringBuilder
    {
        DataSource = _file,
        Mode = mode,
        ForeignKeys = true,
        DefaultTimeout = BusySeconds,
        Pooling = false,
    }.ToString();

    private static void Run(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
