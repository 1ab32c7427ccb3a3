namespace LaporBot.Simulator.BotApi;

/// <summary>Telegram's published rates, when switched on: one message a second per chat after a short burst, 20 a minute per group, 30 a second in all.</summary>
sealed class Pacing(TimeProvider clock)
{
    readonly Lock _gate = new();
    readonly Dictionary<long, Bucket> _chats = [];
    Bucket _all = new(30, 30);

    public bool On { get; set; }

    /// <returns>Whole seconds to wait, or null when the message may go.</returns>
    public int? WaitFor(long chatId)
    {
        if (!On)
        {
            return null;
        }

        lock (_gate)
        {
            var now = clock.GetUtcNow();
            if (!_chats.TryGetValue(chatId, out var chat))
            {
                chat = chatId < 0 ? new Bucket(20, 20 / 60d) : new Bucket(5, 1);
            }

            chat = chat.At(now);
            _all = _all.At(now);
            var wait = Math.Max(chat.SecondsToOne, _all.SecondsToOne);
            if (wait <= 0)
            {
                chat = chat.Less();
                _all = _all.Less();
            }

            _chats[chatId] = chat;
            return wait <= 0 ? null : (int)Math.Ceiling(wait);
        }
    }

    readonly record struct Bucket(double Size, double PerSecond, double Left, DateTimeOffset Since)
    {
        public Bucket(double size, double perSecond)
            : this(size, perSecond, size, DateTimeOffset.MinValue)
        {
        }

        public double SecondsToOne => (1 - Left) / PerSecond;

        public Bucket At(DateTimeOffset now) =>
            this with { Left = Math.Min(Size, Left + Math.Max(0, (now - Since).TotalSeconds) * PerSecond), Since = now };

        public Bucket Less() => this with { Left = Left - 1 };
    }
}
