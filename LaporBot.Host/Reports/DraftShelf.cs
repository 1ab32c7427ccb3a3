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
        "SELECT chat_key, address, revision, language, draft_due, state FROM conversations WHERE draft_due <= @now AND (draft_due, chat_key) > (@due, @chat) " +
        "ORDER BY draft_due, chat_key LIMIT @most";

    // Before every moment: those that nobody has looked at yet come first.
    private const long BeforeAll = -1;

    private static readonly byte[] s_noChat = [];

    /// <param name="after">The last one that was looked at in this round; null at its beginning. What cannot be settled keeps no other waiting.</param>
    public IReadOnlyList<DueDraft> Due(DateTimeOffset now, DueDraft? after, int most) => reads.Read((now, after, most, sealer), static (statements, asked) =>
    {
        var found = new List<DueDraft>();
        using var row = statements[SelectDue].Read(asked.now, (object?)asked.after?.Due ?? BeforeAll, (object?)asked.after?.Chat ?? s_noChat, asked.most);
        while (row.Read())
        {
            found.Add(Opened(row, asked.sealer));
        }

        return found;
    });

    private static DueDraft Opened(DbDataReader row, Sealer sealer)
    {
        var chat = new ChatKey(KeyedHash.Read(row.GetFieldValue<byte[]>(0)));
        return new DueDraft(
            chat,
            Address(row, chat, sealer),
            row.GetInt32(2),
            row.GetString(3) == nameof(Language.English) ? Language.English : Language.Indonesian,
            StoreValue.Moment(row.GetInt64(4)),
            Conversation(row, chat, sealer));
    }

    private static long? Address(DbDataReader row, ChatKey chat, Sealer sealer)
    {
        try
        {
            return sealer.Open(new Sealed<long>(row.GetFieldValue<byte[]>(1)), IntakePlaces.Address(chat));
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
