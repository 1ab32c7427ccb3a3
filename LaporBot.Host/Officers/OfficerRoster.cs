using System.Collections.Frozen;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Officers;

/// <summary>Who is an officer, from memory: asked at every message. Read again whenever a commit has touched officers, their numbers or groups.</summary>
internal sealed class OfficerRoster
{
    private const string SelectOfficers = "SELECT id, person_key, chat_key, address, role, agency, alias, subscribed FROM officers ORDER BY joined_at, alias";

    private const string SelectNumbered = "SELECT officers_numbered FROM bots WHERE id = 1";

    private const string SelectGroups = "SELECT chat_key, address, agency FROM officers_groups ORDER BY bound_at";

    private readonly ReadPool _reads;
    private readonly Sealer _sealer;
    private readonly ReferenceData _reference;
    private readonly Lock _turningPages = new();
    private Page? _page;

    public OfficerRoster(ReadPool reads, Sealer sealer, ReferenceData reference, CommitWriter writer)
    {
        (_reads, _sealer, _reference) = (reads, sealer, reference);
        writer.Changed += Forget;
    }

    public IReadOnlyList<OfficerContact> Officers => Current.Officers;

    public IReadOnlyList<Officer> Staff => Current.Staff;

    public IReadOnlyList<OfficersGroup> Groups => Current.Groups;

    /// <summary>Of whoever joins next: higher than any that was ever given.</summary>
    public int NextNumber => Current.Numbered + 1;

    private Page Current
    {
        get
        {
            // Reading happens under the lock: a page read before a commit can never replace the order to forget it.
            lock (_turningPages)
            {
                return _page ??= Load();
            }
        }
    }

    public OfficerContact? Find(PersonKey person) => Current.ByPerson.GetValueOrDefault(person);

    public OfficerContact? Find(OfficerId officer) => Current.ById.GetValueOrDefault(officer);

    public OfficersGroup? Group(ChatKey chat) => Current.ByChat.GetValueOrDefault(chat);

    private void Forget(StoreParts touched)
    {
        if (touched.HasFlag(StoreParts.Officers))
        {
            lock (_turningPages)
            {
                _page = null;
            }
        }
    }

    private Page Load() => new(
        _reads.Read(this, ReadOfficers),
        _reads.Read(_sealer, ReadGroups),
        _reads.Read(0, static (statements, _) => statements[SelectNumbered].One() is long given ? (int)given : 0));

    private static List<OfficerContact> ReadOfficers(Statements statements, OfficerRoster roster)
    {
        var found = new List<OfficerContact>();
        using var row = statements[SelectOfficers].Read();
        while (row.Read())
        {
            var id = new OfficerId(StoreValue.Guid(row.GetFieldValue<byte[]>(0)));
            found.Add(new OfficerContact(
                new Officer(id, Enum.Parse<Role>(row.GetString(4)), row.GetString(5), row.GetString(6), row.GetBoolean(7))
                {
                    Seat = roster._reference.Agencies.SeatOf(row.GetString(5)),
                },
                new PersonKey(KeyedHash.Read(row.GetFieldValue<byte[]>(1))),
                new ChatKey(KeyedHash.Read(row.GetFieldValue<byte[]>(2))),
                roster._sealer.Open(new Sealed<long>(row.GetFieldValue<byte[]>(3)), OfficerPlaces.Address(id))));
        }

        return found;
    }

    private static List<OfficersGroup> ReadGroups(Statements statements, Sealer sealer)
    {
        var found = new List<OfficersGroup>();
        using var row = statements[SelectGroups].Read();
        while (row.Read())
        {
            var chat = new ChatKey(KeyedHash.Read(row.GetFieldValue<byte[]>(0)));
            var address = sealer.Open(new Sealed<long>(row.GetFieldValue<byte[]>(1)), OfficerPlaces.GroupAddress(chat));
            found.Add(new OfficersGroup(chat, address, row.GetString(2)));
        }

        return found;
    }

    private sealed class Page(List<OfficerContact> officers, List<OfficersGroup> groups, int numbered)
    {
        public int Numbered => numbered;

        public List<OfficerContact> Officers => officers;

        public List<Officer> Staff { get; } = officers.ConvertAll(one => one.Officer);

        public List<OfficersGroup> Groups => groups;

        public FrozenDictionary<PersonKey, OfficerContact> ByPerson { get; } = officers.ToFrozenDictionary(o => o.Person);

        public FrozenDictionary<OfficerId, OfficerContact> ById { get; } = officers.ToFrozenDictionary(o => o.Officer.Id);

        public FrozenDictionary<ChatKey, OfficersGroup> ByChat { get; } = groups.ToFrozenDictionary(g => g.Chat);
    }
}
