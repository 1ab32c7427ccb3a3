using Microsoft.Extensions.Logging;

namespace LaporBot.Tests.Support;

/// <summary>Does something whenever its owner logs: the moment at which a fault has been noticed.</summary>
internal sealed class OnAnyLog<T>(Action does) : ILogger<T>
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => does();
}
