using System.Globalization;
using System.Text;
using LaporBot.Conversations.Cases;
using LaporBot.Host.Cases;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Identity;
using LaporBot.Host.Intake;
using LaporBot.Host.Notifications;
using LaporBot.Host.Storage;
using Microsoft.Data.Sqlite;

namespace LaporBot.Tests.Support;

/// <summary>All that who holds the master key can read in a database file: every sealed value, opened.</summary>
internal static class OpenedDatabase
{
    private static readonly (string Table, string Column, string Key, Func<IReadOnlyList<object>, SealPlace> Place)[] s_sealed =
    [
        ("cases", "content", "id", key => CasePlaces.Content(CaseIn(key[0]))),
        ("cases", "identity", "id", key => CasePlaces.Identity(CaseIn(key[0]))),
        ("accused", "name", "case_id, ordinal", key => CasePlaces.Accused(CaseIn(key[0]), (int)(long)key[1], "name")),
        ("accused", "office", "case_id, ordinal", key => CasePlaces.Accused(CaseIn(key[0]), (int)(long)key[1], "office")),
        ("accused", "nip", "case_id, ordinal", key => CasePlaces.Accused(CaseIn(key[0]), (int)(long)key[1], "nip")),
        ("accused", "reason", "case_id, ordinal", key => CasePlaces.Accused(CaseIn(key[0]), (int)(long)key[1], "reason")),
        ("evidence", "details", "case_id, ordinal", key => EvidencePlaces.Of(CaseIn(key[0]), new EvidenceId((int)(long)key[1]), "details")),
        ("evidence", "copy_report", "case_id, ordinal", key => EvidencePlaces.Of(CaseIn(key[0]), new EvidenceId((int)(long)key[1]), "copy_report")),
        ("evidence", "transcript", "case_id, ordinal", key => EvidencePlaces.Of(CaseIn(key[0]), new EvidenceId((int)(long)key[1]), "transcript")),
        ("draft_files", "details", "case_id, ordinal", key => EvidencePlaces.Of(CaseIn(key[0]), new EvidenceId((int)(long)key[1]), "details")),
        ("history", "reason", "sequence", key => CasePlaces.Reason((long)key[0])),
        ("custody", "reason", "sequence", key => EvidencePlaces.Reason((long)key[0])),
        ("conversations", "state", "chat_key", key => IntakePlaces.State(new ChatKey(HashIn(key[0])))),
        ("messages", "body", "message_key", key => IntakePlaces.Body(HashIn(key[0]))),
        ("kept_aside", "body", "update_id", key => IntakePlaces.KeptAside((long)key[0])),
        ("outbox", "payload", "id", key => OutboxPlaces.Payload((long)key[0])),
    ];

    /// <returns>One line for each word that is found: where it stands, and the word.</returns>
    public static IReadOnlyList<string> Find(string database, Sealer sealer, IReadOnlyList<string> words)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        return
        [
            .. s_sealed.SelectMany(one => Values(connection, sealer, one.Table, one.Column, one.Key, one.Place)
                .SelectMany(value => words.Where(word => value.Contains(word, StringComparison.Ordinal)).Select(word => $"{one.Table}.{one.Column} holds '{word}'"))),
        ];
    }

    private static IEnumerable<string> Values(SqliteConnection connection, Sealer sealer, string table, string column, string key, Func<IReadOnlyList<object>, SealPlace> place)
    {
        using var command = connection.CreateCommand();
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"SELECT {column}, {key} FROM {table} WHERE {column} IS NOT NULL");
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            var of = Enumerable.Range(1, row.FieldCount - 1).Select(row.GetValue).ToList();
            yield return Encoding.UTF8.GetString(sealer.Open(new Sealed<byte[]>(row.GetFieldValue<byte[]>(0)), place(of)));
        }
    }

    private static CaseId CaseIn(object blob) => new(StoreValue.Guid((byte[])blob));

    private static KeyedHash HashIn(object blob) => KeyedHash.Read((byte[])blob);
}
