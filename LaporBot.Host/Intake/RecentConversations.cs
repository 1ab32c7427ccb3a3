using System.Collections.Concurrent;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Identity;

namespace LaporBot.Host.Intake;

/// <summary>
/// Conversations as they were last committed, of chats that spoke lately: saves reading, opening and parsing them at every message.
/// An outdated one does no harm: a save is guarded by the revision it is based on.
/// </summary>
internal sealed class RecentConversations
{
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<ChatKey, Entry> _entries = new();

    public Entry? Find(ChatKey chat) => _entries.GetValueOrDefault(chat);

    public void Keep(ChatKey chat, int revision, Conversation conversation)
    {
        if (_entries.Count >= Most)
        {
            _entries.Clear();
        }

        _entries[chat] = new Entry(revision, conversation);
    }

    public void Forget(ChatKey chat) => _entries.TryRemove(chat, out _);

    internal sealed record Entry(int Revision, Conversation Conversation);
}
