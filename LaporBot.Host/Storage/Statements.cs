using System.Data.Common;

namespace LaporBot.Host.Storage;

/// <summary>A connection with the statements already prepared on it, one per text.</summary>
/// <param name="prepare">A new statement on this connection.</param>
internal sealed class Statements(DbConnection connection, Func<string, Statement> prepare) : IDisposable
{
    // Texts are constants, so the reference tells them apart, and is cheaper than comparing them.
    private readonly Dictionary<string, Statement> _prepared = new(ReferenceEqualityComparer.Instance);

    /// <summary>How often a statement of this connection was asked for.</summary>
    public long Used { get; private set; }

    public Statement this[string text]
    {
        get
        {
            Used++;
            if (!_prepared.TryGetValue(text, out var statement))
            {
                statement = prepare(text);
                _prepared.Add(text, statement);
            }

            return statement;
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
}
