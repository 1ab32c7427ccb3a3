using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Reports;

/// <summary>The clock has nothing to do with this chat before then, or ever. A conflict when the chat has gone on meanwhile.</summary>
internal sealed class DraftLooked(ChatKey chat, int basedOn, DateTimeOffset? next) : IStoreChange
{
    private const string Update = "UPDATE conversations SET draft_due = @next WHERE chat_key = @chat AND revision = @based_on";

    public ChangeResult Apply(StoreSession session) =>
        session.Run(Update, next, chat, basedOn) == 1 ? ChangeResult.Done : ChangeResult.Conflict;
}
