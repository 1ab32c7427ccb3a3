using System.Net;
using Telegram.Bot.Args;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;

namespace Telegram.Bot;

/// <summary>Speaks the Bot API over HTTP. Safe for many calls at once; one instance serves a bot for its whole life.</summary>
public class TelegramBotClient : ITelegramBotClient
{
    private static readonly TimeSpan NamesAreLookedUpAgainAfter = TimeSpan.FromMinutes(3);
    private readonly TelegramBotClientOptions _options;
    private readonly HttpClient _http;

    public TelegramBotClient(TelegramBotClientOptions options, HttpClient? httpClient = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _http = httpClient ?? new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = NamesAreLookedUpAgainAfter });
        GlobalCancelToken = cancellationToken;
    }

    public TelegramBotClient(string token, HttpClient? httpClient = null, CancellationToken cancellationToken = default)
        : this(new TelegramBotClientOptions(token), httpClient, cancellationToken)
    {
    }

    public event AsyncEventHandler<ApiRequestEventArgs>? OnMakingApiRequest;

    public event AsyncEventHandler<ApiResponseEventArgs>? OnApiResponseReceived;

    public string Token => _options.Token;

    public long BotId => _options.BotId;

    public bool LocalBotServer => _options.LocalBotServer;

    public TimeSpan Timeout
    {
        get => _http.Timeout;
        set => _http.Timeout = value;
    }

    /// <summary>Ends every call of this client when it is cancelled.</summary>
    public CancellationToken GlobalCancelToken { get; }

    public IExceptionParser ExceptionsParser { get; set; } = new DefaultExceptionParser();

    public virtual async Task<TResponse> SendRequest<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var either = Either(cancellationToken);
        var stop = either?.Token ?? cancellationToken;
        using var content = request.ToHttpContent();
        for (var attempt = 1; ; attempt++)
        {
            using var response = await Post(request, content, stop);
            if (response.StatusCode is HttpStatusCode.OK)
            {
                var answer = await ApiAnswer.Read<ApiResponse<TResponse>>(response, stop);
                return answer.Ok && answer.Result is { } result ? result : throw ApiAnswer.Incomplete(response);
            }
            var refusal = await ApiAnswer.ReadRefusal(response, stop);
            if (!MayTryAgain(refusal, attempt))
                throw ExceptionsParser.Parse(refusal);
            await Task.Delay(TimeSpan.FromSeconds(refusal.Parameters!.RetryAfter!.Value), TimeProvider.System, stop);
        }
    }

    public async Task<bool> TestApi(CancellationToken cancellationToken = default)
    {
        try
        {
            await SendRequest(new GetMeRequest(), cancellationToken);
            return true;
        }
        catch (ApiRequestException refusal) when (refusal.ErrorCode == (int)HttpStatusCode.Unauthorized)
        {
            return false;
        }
    }

    public Task DownloadFile(TGFile file, Stream destination, CancellationToken cancellationToken = default) =>
        DownloadFile(file.FilePath!, destination, cancellationToken);

    public async Task DownloadFile(string filePath, Stream destination, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(filePath) || filePath.Length < 2)
            throw new ArgumentException("Invalid file path", nameof(filePath));
        ArgumentNullException.ThrowIfNull(destination);
        using var either = Either(cancellationToken);
        var stop = either?.Token ?? cancellationToken;
        using var response = await Get($"{_options.BaseFileUrl}/{filePath}", stop);
        if (!response.IsSuccessStatusCode)
            throw ExceptionsParser.Parse(await ApiAnswer.ReadRefusal(response, stop));
        try
        {
            await response.Content.CopyToAsync(destination, stop);
        }
        catch (Exception failure)
        {
            // As upstream: a download that breaks off is one kind of failure, however it broke.
            throw new RequestException("Exception during file download", response.StatusCode, failure);
        }
    }

    private async Task<HttpResponseMessage> Post(IRequest request, HttpContent? content, CancellationToken stop)
    {
        var message = new HttpRequestMessage(request.HttpMethod, $"{_options.BaseRequestUrl}/{request.MethodName}") { Content = content };
        var about = OnMakingApiRequest is null && OnApiResponseReceived is null ? null : new ApiRequestEventArgs(request, message);
        if (OnMakingApiRequest is { } making)
            await making(this, about!, stop);
        // A stream that cannot be read twice is kept while a second try is possible. Asking for the length fixes it,
        // so it is asked after the event, whose handlers may still change the content.
        if (content is not null && _options is { RetryThreshold: > 0, RetryCount: > 1 } && content.Headers.ContentLength is null)
            await content.LoadIntoBufferAsync(stop);
        var response = await Reach(() => _http.SendAsync(message, stop), "Bot API Request timed out", null, stop);
        if (OnApiResponseReceived is { } received)
            await received(this, new ApiResponseEventArgs(response, about ?? new ApiRequestEventArgs(request, message)), stop);
        return response;
    }

    private Task<HttpResponseMessage> Get(string url, CancellationToken stop) =>
        Reach(() => _http.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, stop), "Request timed out", "Exception during file download", stop);

    private static async Task<HttpResponseMessage> Reach(
        Func<Task<HttpResponseMessage>> call, string timedOut, string? failed, CancellationToken stop)
    {
        try
        {
            return await call();
        }
        catch (TaskCanceledException cancelled) when (!stop.IsCancellationRequested)
        {
            throw new RequestException(timedOut, cancelled);
        }
        catch (Exception failure) when (failure is not TaskCanceledException)
        {
            throw new RequestException(failed ?? $"Bot API Service Failure: {failure.GetType().Name}: {failure.Message}", failure);
        }
    }

    private bool MayTryAgain(ApiResponse refusal, int attempt) =>
        refusal.ErrorCode == (int)HttpStatusCode.TooManyRequests
        && _options.RetryThreshold > 0
        && attempt < _options.RetryCount
        && refusal.Parameters?.RetryAfter <= _options.RetryThreshold;

    private CancellationTokenSource? Either(CancellationToken cancellationToken) =>
        GlobalCancelToken.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(GlobalCancelToken, cancellationToken) : null;
}
