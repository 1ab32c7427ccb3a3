using System.Data.Common;
using LaporBot.Host.Identity;

namespace LaporBot.Host.Storage;

/// <summary>What a change may use while it is applied: the one writing connection, inside the open transaction.</summary>
internal sealed class StoreSession(Statements statements, Sealer sealer, KeyedHasher hasher)
{
    private Sequences _next = Sequences.Of(statements);

    /// <summary>Chats of which a case may say that notices do not reach them: a few, and asked about at every message.</summary>
    public HashSet<ChatKey> Unreachable { get; } = Marked(statements);

    public Sealer Sealer => sealer;

    public KeyedHasher Hasher => hasher;

    /// <summary>What the unit has touched of what others keep in memory.</summary>
    public StoreParts Touched { get; set; }

    /// <summary>Rows of this transaction that did not open and were passed over or destroyed.</summary>
    public int BrokenRows { get; set; }

    public int Run(string text, params ReadOnlySpan<object?> values) => statements[text].Run(values);

    public DbDataReader Read(string text, params ReadOnlySpan<object?> values) => statements[text].Read(values);

    public object? One(string text, params ReadOnlySpan<object?> values) => statements[text].One(values);

    public long NextOutboxId() => _next.Outbox++;

    public long NextMessageRow() => _next.Message++;

    public long NextHistorySequence() => _next.History++;

    public long NextCustodySequence() => _next.Custody++;

    /// <summary>Where things stand before a unit, to return to when it is dropped: the history has no gaps.</summary>
    public (Sequences Next, StoreParts Touched) Mark() => (_next, Touched);

    public void ReturnTo((Sequences Next, StoreParts Touched) mark) => (_next, Touched) = mark;

    private static HashSet<ChatKey> Marked(Statements statements)
    {
        using var row = statements["SELECT DISTINCT reporter_chat_key FROM cases WHERE reporter_unreachable = 1"].Read();
        var marked = new HashSet<ChatKey>();
        while (row.Read())
        {
            marked.Add(new ChatKey(KeyedHash.Read(row.GetFieldValue<byte[]>(0))));
        }

        return marked;
    }

    /// <summary>The numbers that only the one writer gives.</summary>
    internal record struct Sequences(long Outbox, long Message, long History, long Custody)
    {
        public static Sequences Of(Statements statements) => new(
            Next(statements["SELECT MAX(id) FROM outbox"]),
            Next(statements["SELECT MAX(id) FROM messages"]),
            Next(statements["SELECT MAX(sequence) FROM history"]),
            Next(statements["SELECT MAX(sequence) FROM custody"]));

        private static long Next(Statement greatest) => greatest.One() is long last ? last + 1 : 1;
    }
}
