namespace LaporBot.Simulator.Control;

/// <summary>The rules in their order; the first that fits is the one that happens.</summary>
public sealed class FaultRules
{
    readonly Lock _gate = new();
    List<Entry> _entries = [];

    internal FaultRules()
    {
    }

    public IReadOnlyList<FaultRule> All()
    {
        lock (_gate)
        {
            return [.. _entries.Select(entry => entry.Rule)];
        }
    }

    public void Add(FaultRule rule)
    {
        lock (_gate)
        {
            _entries = [.. _entries, new Entry(rule)];
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _entries = [];
        }
    }

    internal bool Any => Volatile.Read(ref _entries).Count > 0;

    internal FaultRule? Hit(string method, long? chatId)
    {
        lock (_gate)
        {
            return _entries.FirstOrDefault(entry => entry.Hits(method, chatId))?.Rule;
        }
    }

    sealed class Entry(FaultRule rule)
    {
        int _seen;
        int _hits;

        public FaultRule Rule { get; } = rule;

        public bool Hits(string method, long? chatId)
        {
            if (Rule.Times is { } times && _hits >= times)
            {
                return false;
            }

            if (Rule.Method is { } only && !only.Equals(method, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }

            if (Rule.ChatId is { } chat && chat != chatId)
            {
                return false;
            }

            _seen++;
            if (Rule.EveryNth is > 1 and var nth && _seen % nth != 0)
            {
                return false;
            }

            _hits++;
            return true;
        }
    }
}
