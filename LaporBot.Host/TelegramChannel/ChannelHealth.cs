namespace LaporBot.Host.TelegramChannel;

/// <summary>How the way in is doing, for the health page: the newest poll, or the registration of the webhook and the newest update posted there.</summary>
internal sealed class ChannelHealth
{
    private volatile Reading _newest = new(null, null);

    public Reading Newest => _newest;

    public void Answered(DateTimeOffset at) => _newest = new(null, at);

    public void Failed(string fault, DateTimeOffset at) => _newest = new(fault, at);

    /// <param name="Fault">Null while Telegram answers.</param>
    /// <param name="At">When it last answered or failed; null before the first time.</param>
    internal sealed record Reading(string? Fault, DateTimeOffset? At);
}
