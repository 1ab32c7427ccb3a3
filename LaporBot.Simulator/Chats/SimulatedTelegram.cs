using LaporBot.Simulator.BotApi;
using LaporBot.Simulator.Control;
using LaporBot.Simulator.Journal;

namespace LaporBot.Simulator.Chats;

/// <summary>
/// A Telegram for one bot, without HTTP: who is there, what they do, and what the bot did. Safe to use from many threads.
/// </summary>
public sealed class SimulatedTelegram : IDisposable
{
    readonly EventJournal? _journal;

    public SimulatedTelegram(SimulatorOptions options)
    {
        Clock = options.Clock as AdjustableClock ?? new AdjustableClock(options.Clock ?? TimeProvider.System);
        _journal = options.JournalFolder is null ? null : new EventJournal(options.JournalFolder);
        World = new World(options, Clock, _journal);
        if (_journal is not null)
        {
            JournalReplay.Into(World, _journal);
        }

        var notices = new Notices(World);
        People = new People(World, notices);
        Groups = new Groups(World, notices, People);
        Acts = new Acts(World, notices, People);
        Calls = new CallLog(Clock);
        Faults = new FaultRules();
        Pacing = new Pacing(Clock);
        Clock.Moved += KeepOffset;
    }

    public AdjustableClock Clock { get; }

    public People People { get; }

    public Groups Groups { get; }

    /// <summary>What people do.</summary>
    public Acts Acts { get; }

    /// <summary>What the bot called.</summary>
    public CallLog Calls { get; }

    /// <summary>What goes wrong on request.</summary>
    public FaultRules Faults { get; }

    internal Pacing Pacing { get; }

    internal World World { get; }

    /// <summary>Updates that the bot has not confirmed.</summary>
    public int PendingUpdates
    {
        get
        {
            lock (World.Gate)
            {
                return World.Updates.Count;
            }
        }
    }

    /// <summary>Returns when a long poll of the bot is open, with nothing to give to it.</summary>
    public Task PollerArrives()
    {
        lock (World.Gate)
        {
            return World.Updates.PollerArrives();
        }
    }

    /// <summary>
    /// Calls <paramref name="listener"/> when the bot sends, edits or answers a press in a chat, on the thread of the bot's call:
    /// it must be quick, and may act. One listener per chat; null takes it away.
    /// </summary>
    public void Listen(long chatId, Action<BotMessage>? listener)
    {
        lock (World.Gate)
        {
            World.Room(chatId).Listener = listener;
        }
    }

    /// <summary>The newest messages of a chat, oldest first.</summary>
    public IReadOnlyList<Message> Messages(long chatId)
    {
        lock (World.Gate)
        {
            return World.Room(chatId).Messages.ToArray();
        }
    }

    public void Dispose()
    {
        Clock.Moved -= KeepOffset;
        _journal?.Dispose();
    }

    void KeepOffset()
    {
        lock (World.Gate)
        {
            World.Journal?.Append(new JournalEvent.ClockMoved(Clock.Offset.TotalSeconds));
        }
    }
}
