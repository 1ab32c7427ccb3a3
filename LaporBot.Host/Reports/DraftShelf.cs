using System.Data.Common;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Identity;
using LaporBot.Host.Intake;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Reports;

/// <summary>Finds the drafts with which the clock has something to do.</summary>
internal sealed class DraftShelf(ReadPool reads, Sealer sealer)
{
    private const string SelectDue =
        "SELECT chat_key, address, revision, language, draft_due, state FROM conversations WHERE draft_due <= @now ORDER BY draft_due LIMIT @most";

    public IReadOnlyList<DueDraft> Due(DateTimeOffset now, int most) => reads.Read((now, most, sealer), static (statements, asked) =>
    {
        var found = new List<DueDraft>();
        using var row = statements[SelectDue].Read(asked.now, asked.most);
        while (row.Read())
        {
            if (Opened(row, asked.sealer) is { } one)
            {
                found.Add(one);
            }
        }

        return found;
    });

    // Whose address does not open, nobody can be written to there; his row is left for somebody to look at.
    private static DueDraft? Opened(DbDataReader row, Sealer sealer)
    {
        var chat = new ChatKey(KeyedHash.Read(row.GetFieldValue<byte[]>(0)));
        try
        {
            return new DueDraft(
                chat,
                sealer.Open(new Sealed<long>(row.GetFieldValue<byte[]>(1)), IntakePlaces.Address(chat)),
                row.GetInt32(2),
                row.GetString(3) == nameof(Language.English) ? Language.English : Language.Indonesian,
                StoreValue.Moment(row.GetInt64(4)),
                Conversation(row, chat, sealer));
        }
        catch (SealBrokenException)
        {
            return null;
        }
    }

    private static Conversation? Conversation(DbDataReader row, ChatKey chat, Sealer sealer)
    {
        try
        {
            return ConversationSnapshot.Read(sealer.Open(new Sealed<byte[]>(row.GetFieldValue<byte[]>(5)), IntakePlaces.State(chat)));
        }
        catch (SealBrokenException)
        {
            return null;
        }
    }
}
