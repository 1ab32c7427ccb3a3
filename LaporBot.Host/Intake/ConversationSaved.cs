using LaporBot.Conversations.Speaking;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Intake;

/// <summary>A chat's conversation after a turn. A conflict when the stored revision is no longer the one the turn was based on.</summary>
/// <param name="address">The channel's id of the chat.</param>
/// <param name="draftDue">When the clock has something to do with its draft; null when none is open.</param>
/// <param name="basedOn">The revision that was loaded; 0 for a chat never heard before.</param>
internal sealed class ConversationSaved(
    ChatKey chat,
    long address,
    ChatKind kind,
    int basedOn,
    ReadOnlyMemory<byte> state,
    Language language,
    DateTimeOffset? draftDue = null) : IStoreChange
{
    private const string Insert =
        "INSERT INTO conversations (chat_key, address, state, language, chat_kind, draft_due, revision) " +
        "VALUES (@chat, @address, @state, @language, @kind, @due, 1) ON CONFLICT DO NOTHING";

    private const string Update =
        "UPDATE conversations SET state = @state, language = @language, draft_due = @due, revision = revision + 1 " +
        "WHERE chat_key = @chat AND revision = @based_on";

    public ChangeResult Apply(StoreSession session)
    {
        var box = session.Sealer.Seal(state.Span, IntakePlaces.State(chat));
        var rows = basedOn == 0
            ? session.Run(Insert, chat, session.Sealer.Seal(address, IntakePlaces.Address(chat)), box, language, kind, draftDue)
            : session.Run(Update, box, language, draftDue, chat, basedOn);
        return rows == 1 ? ChangeResult.Done : ChangeResult.Conflict;
    }
}
