using LaporBot.Conversations.Speaking;
using LaporBot.Host.Identity;

namespace LaporBot.Host.Intake;

/// <summary>
/// Conversations as they were last committed, of chats that spoke lately: saves reading, opening and parsing them at every message.
/// An outdated one does no harm: a save is guarded by the revision it is based on.
/// </summary>
internal sealed class RecentConversations
{
    // Two halves: when the younger is full, the older is dropped and the younger takes its place.
    private const int MostInAHalf = 5_000;

    private readonly Lock _gate = new();
    private Dictionary<ChatKey, Entry> _younger = [];
    private Dictionary<ChatKey, Entry> _older = [];

    public Entry? Find(ChatKey chat)
    {
        lock (_gate)
        {
            return _younger.GetValueOrDefault(chat) ?? _older.GetValueOrDefault(chat);
        }
    }

    public void Keep(ChatKey chat, int revision, Conversation conversation)
    {
        lock (_gate)
        {
            if (_younger.Count >= MostInAHalf)
            {
                (_younger, _older) = ([], _younger);
            }

            _younger[chat] = new Entry(revision, conversation);
        }
    }

    public void Forget(ChatKey chat)
    {
        lock (_gate)
        {
            _younger.Remove(chat);
            _older.Remove(chat);
        }
    }

    internal sealed record Entry(int Revision, Conversation Conversation);
}
