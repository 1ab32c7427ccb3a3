using System.Globalization;
using LaporBot.Simulator.BotApi;

namespace LaporBot.Simulator.Chats;

/// <summary>The groups of a simulated Telegram. A call that makes no sense throws <see cref="ArgumentException"/>.</summary>
public sealed class Groups
{
    const long FirstId = -5_000_001;
    const long FirstSupergroupId = -1_001_000_000_001;

    readonly World _world;
    readonly Notices _notices;
    readonly People _people;

    internal Groups(World world, Notices notices, People people)
    {
        _world = world;
        _notices = notices;
        _people = people;
    }

    public IReadOnlyList<Group> All()
    {
        lock (_world.Gate)
        {
            return [.. _world.Groups];
        }
    }

    public Group? Find(long id)
    {
        lock (_world.Gate)
        {
            return _world.FindGroup(id);
        }
    }

    /// <summary>Adds a group, or gives the one with the same key that has not moved. The bot is told when it is a member.</summary>
    public Group Add(string title, IReadOnlyList<long> members, bool withBot = true, string? key = null, string? side = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        lock (_world.Gate)
        {
            if (key is not null && _world.Groups.FirstOrDefault(g => g.Key == key && g.MigratedTo is null) is { } known)
            {
                return known;
            }

            var creator = members.Count > 0 ? _people.Must(members[0]).Id : throw new ArgumentException("A group has members.", nameof(members));
            var group = _world.Keep(new Group(NextId(FirstId, supergroup: false), title)
            {
                Members = [.. members.Select(id => _people.Must(id).Id)],
                Key = key,
                Side = side,
            });
            return withBot ? SetBot(group, true, creator) : group;
        }
    }

    public Group SetBotPresence(long id, bool present, long by)
    {
        lock (_world.Gate)
        {
            var group = Must(id);
            return group.WithBot == present ? group : SetBot(group, present, _people.Must(by).Id);
        }
    }

    public Group SetMember(long id, long personId, bool present)
    {
        lock (_world.Gate)
        {
            var group = Must(id);
            if (group.Members.Contains(_people.Must(personId).Id) == present)
            {
                return group;
            }

            group = _world.Keep(group with
            {
                Members = present ? [.. group.Members, personId] : [.. group.Members.Where(member => member != personId)],
            });
            Announce(group.Id, personId, personId, present);
            return group;
        }
    }

    /// <summary>Turns a group into a supergroup with another id, as Telegram does when settings ask for it.</summary>
    public Group Migrate(long id)
    {
        lock (_world.Gate)
        {
            var group = Must(id);
            if (group.IsSupergroup)
            {
                throw new ArgumentException("It is a supergroup already.", nameof(id));
            }

            var super = _world.Keep(group with { Id = NextId(FirstSupergroupId, supergroup: true), IsSupergroup = true });
            _world.Keep(group with { MigratedTo = super.Id });
            Serve(group.Id, group.Members[0], ServiceKinds.MigrateTo, super.Id.ToString(CultureInfo.InvariantCulture));
            Serve(super.Id, group.Members[0], ServiceKinds.MigrateFrom, group.Id.ToString(CultureInfo.InvariantCulture));
            return super;
        }
    }

    internal Group SetBot(Group group, bool present, long by)
    {
        group = _world.Keep(group with { WithBot = present, BotKicked = !present && by != _world.BotId });
        var gone = by == _world.BotId ? "left" : "kicked";
        _notices.BotMembershipChanged(group.Id, by, present ? "left" : "member", present ? "member" : gone);
        Announce(group.Id, by, _world.BotId, present);
        return group;
    }

    Group Must(long id) => _world.FindGroup(id) is { MigratedTo: null } group
        ? group
        : throw new ArgumentException($"There is no group {id}.", nameof(id));

    void Announce(long groupId, long by, long userId, bool joined) =>
        Serve(groupId, by, joined ? ServiceKinds.NewMembers : ServiceKinds.LeftMember, JsonText.Of(json =>
        {
            if (joined)
            {
                json.WriteStartArray();
            }

            TelegramJson.WriteUser(json, _world, userId);
            if (joined)
            {
                json.WriteEndArray();
            }
        }));

    void Serve(long groupId, long by, string kind, string json)
    {
        var message = _world.Keep(new Message(_world.MessageIds.Next(), groupId, by, _world.Now) { ExtraName = kind, ExtraJson = json });
        if (_world.FindGroup(groupId) is { WithBot: true } || kind == ServiceKinds.LeftMember)
        {
            _notices.Arrived(message);
        }
    }

    long NextId(long first, bool supergroup) =>
        _world.Groups.Where(g => g.IsSupergroup == supergroup).Select(g => g.Id - 1).Append(first).Min();
}
