namespace LaporBot.Host.Notifications;

/// <summary>A message of ours as the channel has taken it.</summary>
internal sealed record SentMessage(long MessageId, DateTimeOffset SentAt);
