using System.Net;
using System.Text;
using Telegram.Bot;

namespace LaporBot.Tests.Support;

/// <summary>Stands where Telegram's server would: keeps what was asked, and answers from a script; with the script at its end, with an empty result.</summary>
internal sealed class ScriptedBotApi : HttpMessageHandler
{
    public const string Token = "123456:contoh";
    private readonly Queue<Func<HttpResponseMessage>> _script = new();

    public List<AskedOfTelegram> Asked { get; } = [];

    public AskedOfTelegram Last => Asked[^1];

    /// <summary>Runs when a request comes and the script is at its end.</summary>
    public Action AtTheEnd { get; init; } = () => { };

    public TelegramBotClient Bot(int retryCount = 0, int retryThreshold = 60, CancellationToken stop = default) =>
        new(new TelegramBotClientOptions(Token) { RetryCount = retryCount, RetryThreshold = retryThreshold }, new HttpClient(this), stop);

    public ScriptedBotApi Answers(string json, HttpStatusCode status = HttpStatusCode.OK)
    {
        _script.Enqueue(() => new HttpResponseMessage(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") });
        return this;
    }

    public ScriptedBotApi Result(string json) => Answers($$"""{"ok":true,"result":{{json}}}""");

    public ScriptedBotApi Refuses(int code, string description, string parameters = "{}") =>
        Answers($$"""{"ok":false,"error_code":{{code}},"description":"{{description}}","parameters":{{parameters}}}""", (HttpStatusCode)code);

    public ScriptedBotApi Fails(Exception failure)
    {
        _script.Enqueue(() => throw failure);
        return this;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        Asked.Add(new AskedOfTelegram(request.Method, request.RequestUri!, request.Content?.Headers.ContentType?.MediaType, body));
        if (_script.TryDequeue(out var answer))
            return answer();
        AtTheEnd();
        cancellationToken.ThrowIfCancellationRequested();
        return new HttpResponseMessage { Content = new StringContent("""{"ok":true,"result":[]}""") };
    }
}
