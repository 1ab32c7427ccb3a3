using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Notifications;

/// <summary>Notices cannot reach this chat any more, or can again: marked on every case filed from it.</summary>
internal sealed class ReporterUnreachable(ChatKey chat, bool unreachable = true) : IStoreChange
{
    private const string Update = "UPDATE cases SET reporter_unreachable = @yes WHERE reporter_chat_key = @chat AND reporter_unreachable <> @yes";

    public ChangeResult Apply(StoreSession session)
    {
        if (unreachable)
        {
            session.Unreachable.Add(chat);
        }

        if (session.Unreachable.Contains(chat))
        {
            session.Run(Update, unreachable, chat);
        }

        return ChangeResult.Done;
    }
}
