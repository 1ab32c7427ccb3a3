using Microsoft.Data.Sqlite;

namespace LaporBot.Benchmarks.Crash;

/// <summary>
/// Counts the chats to which a killed host was speaking. A chat's next message leaves only when it is written down that the last one was
/// taken, so each of them had one message on the wire at most. Looks at a copy, so that the host itself has to recover its write-ahead log.
/// </summary>
internal static class ChatsOnTheWire
{
    private const string Database = "laporbot.db";

    public static int In(string folder)
    {
        var copy = Directory.CreateTempSubdirectory("laporbot-copy-").FullName;
        try
        {
            foreach (var file in Directory.EnumerateFiles(folder, Database + "*"))
            {
                File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
            }

            using var connection = new SqliteConnection($"Data Source={Path.Combine(copy, Database)};Pooling=False");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE name = 'outbox'";
            if (command.ExecuteScalar() is not 1L)
            {
                return 0;
            }

            command.CommandText = "SELECT COUNT(DISTINCT chat_key) FROM outbox WHERE state = 'Waiting' AND not_before IS NULL";
            return (int)(long)command.ExecuteScalar()!;
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }
}
