using System.Data.Common;

namespace LaporBot.Host.Storage;

/// <summary>A connection with the statements already prepared on it, one per text, however often that text is put together anew.</summary>
/// <param name="prepare">A new statement on this connection.</param>
internal sealed class Statements(DbConnection connection, Func<string, Statement> prepare) : IDisposable
{
    // Nearly all texts are constants: there the reference tells them apart, and is cheaper than comparing them.
    private readonly Dictionary<string, Statement> _constant = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<string, Statement> _prepared = new(StringComparer.Ordinal);

    /// <summary>How many stand prepared.</summary>
    public int Count => _prepared.Count;

    /// <summary>How often a statement of this connection was asked for.</summary>
    public long Used { get; private set; }

    public Statement this[string text]
    {
        get
        {
            Used++;
            return _constant.TryGetValue(text, out var statement) ? statement : Prepared(text);
        }
    }

    public void Dispose()
    {
        foreach (var statement in _prepared.Values)
        {
            statement.Dispose();
        }

        connection.Dispose();
    }

    private Statement Prepared(string text)
    {
        if (!_prepared.TryGetValue(text, out var statement))
        {
            statement = prepare(text);
            _prepared.Add(text, statement);
        }

        if (ReferenceEquals(string.IsInterned(text), text))
        {
            _constant.Add(text, statement);
        }

        return statement;
    }
}
