using LaporBot.Conversations.Cases;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>Reads which cases wait, as far as somebody asks: what is closed to him must not crowd out what he may see.</summary>
internal static class WaitingCases
{
    private const int Portion = 100;

    /// <param name="select">Gives case ids in a fixed order and takes <c>@now</c>, <c>@take</c> and <c>@skip</c>.</param>
    public static IEnumerable<CaseId> Of(ReadPool reads, string select, DateTimeOffset now)
    {
        for (var skip = 0; ; skip += Portion)
        {
            var ids = Some(reads, select, now, skip);
            foreach (var id in ids)
            {
                yield return id;
            }

            if (ids.Count < Portion)
            {
                yield break;
            }
        }
    }

    private static List<CaseId> Some(ReadPool reads, string select, DateTimeOffset now, int skip) => reads.Read((select, now, skip), static (statements, asked) =>
    {
        using var row = statements[asked.select].Read(asked.now, Portion, asked.skip);
        var some = new List<CaseId>();
        while (row.Read())
        {
            some.Add(new CaseId(StoreValue.Guid(row.GetFieldValue<byte[]>(0))));
        }

        return some;
    });
}
