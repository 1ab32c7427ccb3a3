using System.Data.Common;

namespace LaporBot.Host.Storage;

/// <summary>A connection with the statements already prepared on it, one per text.</summary>
internal sealed class Statements(DbConnection connection) : IDisposable
{
    // Texts are constants, so the reference tells them apart, and is cheaper than comparing them.
    private readonly Dictionary<string, Statement> _prepared = new(ReferenceEqualityComparer.Instance);

    public Statement this[string text]
    {
        get
        {
            if (!_prepared.TryGetValue(text, out var statement))
            {
                statement = new Statement(connection, text);
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
