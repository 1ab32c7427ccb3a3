namespace LaporBot.Host.TelegramChannel;

internal static partial class TelegramLog
{
    [LoggerMessage(3001, LogLevel.Warning, "Polling failed: {Fault} (failure {Failures} in a row)", EventName = "PollingFailed")]
    public static partial void PollingFailed(this ILogger logger, string fault, int failures);

    [LoggerMessage(3002, LogLevel.Warning, "A batch of {Count} updates held one that could not be read; it was read one by one", EventName = "BatchReadOneByOne")]
    public static partial void BatchReadOneByOne(this ILogger logger, int count);

    [LoggerMessage(3003, LogLevel.Information, "Commands and description of the bot were set", EventName = "BotProfileSet")]
    public static partial void BotProfileSet(this ILogger logger);

    [LoggerMessage(3004, LogLevel.Warning, "Commands and description of the bot could not be set: {Fault}", EventName = "BotProfileFailed")]
    public static partial void BotProfileFailed(this ILogger logger, string fault);

    [LoggerMessage(3005, LogLevel.Information, "Webhook registered", EventName = "WebhookRegistered")]
    public static partial void WebhookRegistered(this ILogger logger);

    [LoggerMessage(3006, LogLevel.Warning, "Webhook could not be registered: {Fault} (failure {Failures} in a row)", EventName = "WebhookRegistrationFailed")]
    public static partial void WebhookRegistrationFailed(this ILogger logger, string fault, int failures);

    [LoggerMessage(3007, LogLevel.Error, "An update at the webhook was not stored and will come again: {Fault}", EventName = "WebhookUpdateNotStored")]
    public static partial void WebhookUpdateNotStored(this ILogger logger, string fault);

    [LoggerMessage(3008, LogLevel.Warning, "The bot's name is not known yet: {Fault} (failure {Failures} in a row); the first message shows none and nobody is invited", EventName = "BotNameUnknown")]
    public static partial void BotNameUnknown(this ILogger logger, string fault, int failures);

    [LoggerMessage(3009, LogLevel.Information, "The bot's name is known now", EventName = "BotNameLearnt")]
    public static partial void BotNameLearnt(this ILogger logger);
}
