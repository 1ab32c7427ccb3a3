namespace Microsoft.Bot.Builder;

/// <summary>What the parts of one turn leave for each other, under a key or under a type's full name. Letter case of keys does not count.</summary>
public class TurnContextStateCollection : Dictionary<string, object?>, IDisposable
{
    bool _disposed;

    public TurnContextStateCollection()
        : base(StringComparer.OrdinalIgnoreCase)
    {
    }

    /// <returns>The value, or null where there is none or it is of another type.</returns>
    public T? Get<T>(string key)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);
        return TryGetValue(key, out var value) ? value as T : null;
    }

    public T? Get<T>()
        where T : class => Get<T>(KeyOf<T>());

    /// <exception cref="ArgumentException">The key is taken.</exception>
    public void Add<T>(string key, T value)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    public void Add<T>(T value)
        where T : class => Add(KeyOf<T>(), value);

    /// <summary>Like adding, but replaces what is there; null may be kept.</summary>
    public void Set<T>(string key, T? value)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);
        this[key] = value;
    }

    public void Set<T>(T? value)
        where T : class => Set(KeyOf<T>(), value);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => _disposed = true;

    static string KeyOf<T>() => typeof(T).FullName!;
}
