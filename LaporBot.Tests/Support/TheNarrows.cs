using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LaporBot.Tests.Support;

/// <summary>Stands before a Bot API and lets messages through only once so many of them are waiting at the same time.</summary>
internal sealed class TheNarrows : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _onward = new();
    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly int _many;
    private Uri? _behind;
    private int _waiting;

    private TheNarrows(WebApplication app, int many) => (_app, _many) = (app, many);

    public string Address => _app.Urls.First();

    public static async Task<TheNarrows> OpenAsync(int many)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var narrows = new TheNarrows(builder.Build(), many);
        narrows._app.Run(narrows.PassAsync);
        await narrows._app.StartAsync();
        return narrows;
    }

    public void LeadTo(Uri behind) => _behind = behind;

    public async ValueTask DisposeAsync()
    {
        _opened.TrySetResult();
        await _app.DisposeAsync();
        _onward.Dispose();
    }

    private async Task PassAsync(HttpContext http)
    {
        if (http.Request.Path.Value!.EndsWith("/sendMessage", StringComparison.Ordinal))
        {
            if (Interlocked.Increment(ref _waiting) >= _many)
            {
                _opened.TrySetResult();
            }

            await _opened.Task.WaitAsync(http.RequestAborted);
        }

        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_behind!, http.Request.Path)) { Content = new ByteArrayContent(body.ToArray()) };
        if (http.Request.ContentType is { } type)
        {
            request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        using var answer = await _onward.SendAsync(request, http.RequestAborted);
        http.Response.StatusCode = (int)answer.StatusCode;
        http.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
        await answer.Content.CopyToAsync(http.Response.Body);
    }
}
