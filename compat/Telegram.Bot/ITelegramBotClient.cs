using Telegram.Bot.Args;
using Telegram.Bot.Exceptions;

namespace Telegram.Bot;

/// <summary>One bot's line to the Bot API. The methods by name are extensions that end in <see cref="SendRequest{TResponse}"/>.</summary>
public interface ITelegramBotClient
{
    /// <summary>True when another server than Telegram's own was named.</summary>
    bool LocalBotServer { get; }

    /// <summary>The bot's user id, read from its token.</summary>
    long BotId { get; }

    /// <summary>How long one call may take, the waiting of a long poll included.</summary>
    TimeSpan Timeout { get; set; }

    IExceptionParser ExceptionsParser { get; set; }

    event AsyncEventHandler<ApiRequestEventArgs>? OnMakingApiRequest;

    event AsyncEventHandler<ApiResponseEventArgs>? OnApiResponseReceived;

    /// <exception cref="ApiRequestException">Telegram refused the call.</exception>
    /// <exception cref="RequestException">No usable answer came.</exception>
    Task<TResponse> SendRequest<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default);

    /// <summary>False when Telegram does not know the token; every other failure is thrown.</summary>
    Task<bool> TestApi(CancellationToken cancellationToken = default);

    /// <summary>Fetches a file by the path that <c>GetFile</c> gave.</summary>
    Task DownloadFile(string filePath, Stream destination, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="DownloadFile(string, Stream, CancellationToken)"/>
    Task DownloadFile(TGFile file, Stream destination, CancellationToken cancellationToken = default);
}
