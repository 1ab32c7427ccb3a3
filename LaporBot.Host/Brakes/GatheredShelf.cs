using LaporBot.Conversations.Cases;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Brakes;

/// <summary>The cases that wait to be announced together.</summary>
internal sealed class GatheredShelf(ReadPool reads)
{
    private const string SelectReleased = "SELECT case_id FROM gathered WHERE released_at <= @now ORDER BY released_at LIMIT @most";

    private const string SelectAny = "SELECT 1 FROM gathered LIMIT 1";

    public bool HasAny() => reads.Read(0, static (statements, _) => statements[SelectAny].One() is not null);

    public IReadOnlyList<CaseId> Released(DateTimeOffset now, int most) => reads.Read((now, most), static (statements, asked) =>
    {
        var found = new List<CaseId>();
        using var row = statements[SelectReleased].Read(asked.now, asked.most);
        while (row.Read())
        {
            found.Add(new CaseId(StoreValue.Guid(row.GetFieldValue<byte[]>(0))));
        }

        return found;
    });
}
