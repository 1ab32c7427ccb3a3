using LaporBot.Simulator.BotApi;
using LaporBot.Simulator.Journal;

namespace LaporBot.Simulator.Chats;

/// <summary>All state of one simulated Telegram. Whoever reads or changes it holds <see cref="Gate"/>.</summary>
sealed class World
{
    const int PressesKept = 100_000;

    readonly Dictionary<long, Person> _people = [];
    readonly Dictionary<long, Group> _groups = [];
    readonly Dictionary<long, ChatRoom> _rooms = [];
    readonly Dictionary<string, Press> _presses = [];
    readonly Queue<string> _pressOrder = new();
    long _lastPress;

    public World(SimulatorOptions options, AdjustableClock clock, EventJournal? journal)
    {
        Options = options;
        Clock = clock;
        Journal = journal;
        BotId = long.Parse(options.BotToken.AsSpan(0, options.BotToken.IndexOf(':')), System.Globalization.CultureInfo.InvariantCulture);
        Files = new FileShelf(options.JournalFolder);
        Updates = new UpdateQueue(this);
        MessageIds = new IdSequence(TimeProvider.System);
        _lastPress = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds() * 1000;
    }

    public Lock Gate { get; } = new();

    public SimulatorOptions Options { get; }

    public AdjustableClock Clock { get; }

    public EventJournal? Journal { get; }

    public long BotId { get; }

    public FileShelf Files { get; }

    public UpdateQueue Updates { get; }

    public BotProfile Bot { get; } = new();

    public IdSequence MessageIds { get; }

    public long Now => Clock.GetUtcNow().ToUnixTimeSeconds();

    public IReadOnlyCollection<Person> People => _people.Values;

    public IReadOnlyCollection<Group> Groups => _groups.Values;

    public Person? FindPerson(long id) => _people.GetValueOrDefault(id);

    public Group? FindGroup(long id) => _groups.GetValueOrDefault(id);

    public Press? FindPress(string id) => _presses.GetValueOrDefault(id);

    public ChatRoom Room(long chatId)
    {
        if (!_rooms.TryGetValue(chatId, out var room))
        {
            room = new ChatRoom(chatId, Options.MessagesKeptPerChat);
            _rooms.Add(chatId, room);
        }

        return room;
    }

    public Person Keep(Person person)
    {
        _people[person.Id] = person;
        Journal?.Append(new JournalEvent.PersonKept(person));
        Room(person.Id).Touch();
        return person;
    }

    public Group Keep(Group group)
    {
        _groups[group.Id] = group;
        Journal?.Append(new JournalEvent.GroupKept(group));
        Room(group.Id).Touch();
        return group;
    }

    public Message Keep(Message message)
    {
        Journal?.Append(new JournalEvent.MessageKept(message));
        return Room(message.ChatId).Keep(message);
    }

    public Press NewPress(long from, long chatId, int messageId, string data) =>
        Keep(new Press((++_lastPress).ToString(System.Globalization.CultureInfo.InvariantCulture), from, chatId, messageId, data, Now));

    public Press Keep(Press press)
    {
        _presses[press.Id] = press;
        _pressOrder.Enqueue(press.Id);
        if (_pressOrder.Count > PressesKept)
        {
            _presses.Remove(_pressOrder.Dequeue());
        }

        _lastPress = Math.Max(_lastPress, long.Parse(press.Id, System.Globalization.CultureInfo.InvariantCulture));
        Journal?.Append(new JournalEvent.PressMade(press));
        return press;
    }
}
