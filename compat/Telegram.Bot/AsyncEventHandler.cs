namespace Telegram.Bot;

/// <summary>Watches the client's traffic; the call waits for it.</summary>
public delegate ValueTask AsyncEventHandler<in TArgs>(ITelegramBotClient botClient, TArgs args, CancellationToken cancellationToken = default);
