using System.Runtime.InteropServices;

namespace LaporBot.Simulator.Chats;

/// <summary>The messages of one chat and those who wait for them. Every member is called under the world's lock.</summary>
sealed class ChatRoom(long id, int messagesKept)
{
    const int ToastsKept = 20;

    readonly List<Message> _messages = [];
    readonly List<Toast> _toasts = [];
    TaskCompletionSource? _changed;

    public long Id { get; } = id;

    public long Version { get; private set; }

    /// <summary>Called after the bot has sent, edited or answered here, outside of the lock.</summary>
    public Action<BotMessage>? Listener { get; set; }

    public ReadOnlySpan<Message> Messages => CollectionsMarshal.AsSpan(_messages);

    public IReadOnlyList<Toast> Toasts => _toasts;

    public Task Changed => (_changed ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public Message? Find(int messageId)
    {
        var at = IndexOf(messageId);
        return at >= 0 ? _messages[at] : null;
    }

    /// <summary>Takes a new message or the new form of a known one.</summary>
    public Message Keep(Message message)
    {
        message = message with { Version = Turn() };
        var at = IndexOf(message.Id);
        if (at >= 0)
        {
            _messages[at] = message;
        }
        else
        {
            _messages.Insert(~at, message);
        }

        if (_messages.Count > messagesKept + messagesKept / 4)
        {
            _messages.RemoveRange(0, _messages.Count - messagesKept);
        }

        return message;
    }

    public void Show(Toast toast)
    {
        if (_toasts.Count == ToastsKept)
        {
            _toasts.RemoveAt(0);
        }

        _toasts.Add(toast with { Version = Turn() });
    }

    public void Touch() => Turn();

    long Turn()
    {
        Version++;
        _changed?.TrySetResult();
        _changed = null;
        return Version;
    }

    int IndexOf(int messageId)
    {
        var low = 0;
        var high = _messages.Count - 1;
        if (high >= 0 && _messages[high].Id < messageId)
        {
            return ~_messages.Count;
        }

        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var found = _messages[middle].Id;
            if (found == messageId)
            {
                return middle;
            }

            (low, high) = found < messageId ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }
}
