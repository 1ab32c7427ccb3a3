namespace LaporBot.Simulator.Chats;

/// <summary>The people of a simulated Telegram. A call that makes no sense throws <see cref="ArgumentException"/>.</summary>
public sealed class People
{
    const long FirstId = 7_000_001;

    readonly World _world;
    readonly Notices _notices;

    internal People(World world, Notices notices)
    {
        _world = world;
        _notices = notices;
    }

    public IReadOnlyList<Person> All()
    {
        lock (_world.Gate)
        {
            return [.. _world.People];
        }
    }

    public Person? Find(long id)
    {
        lock (_world.Gate)
        {
            return _world.FindPerson(id);
        }
    }

    /// <summary>Adds a person, or gives the one with the same key; without a key, the one with the same name and username.</summary>
    public Person Add(string name, string? username = null, string? languageCode = "id", string? key = null, string? side = null, long? id = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        lock (_world.Gate)
        {
            var known = id is { } asked
                ? _world.FindPerson(asked)
                : _world.People.FirstOrDefault(p => key is null ? p.Name == name && p.Username == username : p.Key == key);
            if (known is not null)
            {
                return known;
            }

            var next = Math.Max(FirstId, _world.People.Select(p => p.Id + 1).DefaultIfEmpty(FirstId).Max());
            return _world.Keep(new Person(id ?? next, name)
            {
                Username = username,
                LanguageCode = languageCode,
                Key = key,
                Side = side,
            });
        }
    }

    /// <summary>Many new people at once, for load.</summary>
    public IReadOnlyList<Person> AddMany(int count, Func<int, string> nameOf)
    {
        lock (_world.Gate)
        {
            var next = Math.Max(FirstId, _world.People.Select(p => p.Id + 1).DefaultIfEmpty(FirstId).Max());
            return [.. Enumerable.Range(0, count).Select(at => _world.Keep(new Person(next + at, nameOf(at)) { LanguageCode = "id" }))];
        }
    }

    public Person Block(long id) => ChangeReach(id, blocked: true);

    public Person Unblock(long id) => ChangeReach(id, blocked: false);

    public Person Deactivate(long id)
    {
        lock (_world.Gate)
        {
            return _world.Keep(Must(id) with { Deactivated = true });
        }
    }

    internal Person Must(long id) =>
        _world.FindPerson(id) ?? throw new ArgumentException($"There is no person {id}.", nameof(id));

    Person ChangeReach(long id, bool blocked)
    {
        lock (_world.Gate)
        {
            var person = Must(id);
            if (person.Blocked == blocked)
            {
                return person;
            }

            person = _world.Keep(person with { Blocked = blocked });
            if (person.Started)
            {
                _notices.BotMembershipChanged(id, id, blocked ? "member" : "kicked", blocked ? "kicked" : "member");
            }

            return person;
        }
    }
}
