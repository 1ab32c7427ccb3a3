using Microsoft.EntityFrameworkCore;

namespace LaporBot.Host.Storage;

/// <summary>The door to one engine: everything that differs between engines is behind it.</summary>
internal interface IStoreConnections
{
    /// <summary>The engine's name in <c>Storage:Provider</c>.</summary>
    string Engine { get; }

    /// <summary>An open connection whose commits survive a power cut. The caller disposes of it.</summary>
    Statements OpenForWriting();

    /// <summary>An open connection that cannot change anything. The caller disposes of it.</summary>
    Statements OpenForReading();

    /// <summary>Sets up the model's context for this engine.</summary>
    void Configure(DbContextOptionsBuilder options);

    /// <summary>The newest migration this database has; null when it has none or does not exist.</summary>
    string? NewestMigration();
}
