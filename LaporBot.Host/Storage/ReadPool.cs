using System.Collections.Concurrent;

namespace LaporBot.Host.Storage;

/// <summary>Reading connections that are kept open with their statements prepared.</summary>
internal sealed class ReadPool(IStoreConnections connections) : IDisposable
{
    private const int Kept = 8;

    private readonly ConcurrentBag<Statements> _idle = [];

    /// <summary>Lends statements to <paramref name="read"/>, which must not keep anything of them.</summary>
    public T Read<TArgument, T>(TArgument argument, Func<Statements, TArgument, T> read)
    {
        if (!_idle.TryTake(out var statements))
        {
            statements = connections.OpenForReading();
        }

        try
        {
            return read(statements, argument);
        }
        finally
        {
            Return(statements);
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var statements))
        {
            statements.Dispose();
        }
    }

    private void Return(Statements statements)
    {
        if (_idle.Count < Kept)
        {
            _idle.Add(statements);
        }
        else
        {
            statements.Dispose();
        }
    }
}
