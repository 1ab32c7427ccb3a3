using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LaporBot.Tests.Support;

/// <summary>Stands before a Bot API and lets messages through only once so many of them are waiting at the same time.</summary>
internal sealed class TheNarrows : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Onward _onward = new();
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

        await Onward.AnswerAsync(http, await _onward.AskAsync(http, await Onward.ReadAsync(http), _behind!));
    }
}
