using System.Collections.Concurrent;
using System.Data.Common;
using LaporBot.Host.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace LaporBot.Tests.Support.Store;

/// <summary>A store that counts what is read from it, whichever way it is asked.</summary>
internal sealed class CountingConnections(IStoreConnections store) : DbCommandInterceptor, IStoreConnections
{
    private readonly ConcurrentBag<Statements> _opened = [];
    private long _ofContexts;

    public string Engine => store.Engine;

    public long Reads => _opened.Sum(one => one.Used) + Interlocked.Read(ref _ofContexts);

    public Statements OpenForWriting() => store.OpenForWriting();

    public Statements OpenForReading() => Noted(store.OpenForReading());

    public void Configure(DbContextOptionsBuilder options)
    {
        store.Configure(options);
        options.AddInterceptors(this);
    }

    public string? NewestMigration() => store.NewestMigration();

    /// <summary>Puts itself between a host and its store.</summary>
    public static void Between(IServiceCollection services, Action<CountingConnections> opened)
    {
        var store = services.Last(one => one.ServiceType == typeof(IStoreConnections)).ImplementationFactory!;
        services.AddSingleton<IStoreConnections>(provider =>
        {
            var counting = new CountingConnections((IStoreConnections)store(provider));
            opened(counting);
            return counting;
        });
    }

    public override DbCommand CommandCreated(CommandEndEventData eventData, DbCommand result)
    {
        Interlocked.Increment(ref _ofContexts);
        return result;
    }

    private Statements Noted(Statements opened)
    {
        _opened.Add(opened);
        return opened;
    }
}
