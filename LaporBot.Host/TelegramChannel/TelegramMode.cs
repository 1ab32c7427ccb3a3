namespace LaporBot.Host.TelegramChannel;

/// <summary>How updates reach us.</summary>
internal enum TelegramMode
{
    /// <summary>We ask (getUpdates): no public address, no certificate.</summary>
    Polling,

    /// <summary>Telegram posts to us.</summary>
    Webhook,
}
