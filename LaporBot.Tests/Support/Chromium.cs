using Microsoft.Playwright;

namespace LaporBot.Tests.Support;

/// <summary>Debian's browser, started once for all tests that look at a page; where it is missing they are reported as skipped.</summary>
public sealed class Chromium : IAsyncLifetime
{
    const string Executable = "/usr/bin/chromium";

    static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    const string Drawing = """
        <body style="margin:0;display:grid;place-items:center;height:100vh;background:linear-gradient(#a9c7dd 55%,#8fa77c 55%)">
          <div style="font:700 34px sans-serif;color:#fff;background:#c2572b;padding:38px 46px;border-radius:46px 46px 8px 8px">CONTOH</div>
        </body>
        """;

    IPlaywright? _playwright;
    IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (!File.Exists(Executable))
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = Arguments });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>A fresh window with nothing remembered; <paramref name="bypassCsp"/> only for tools that inject a script.</summary>
    public async Task<IPage> OpenAsync(Uri address, int width, int height, bool bypassCsp = false)
    {
        Skip.If(_browser is null, $"There is no browser at {Executable}.");
        var context = await _browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, BypassCSP = bypassCsp, Locale = "id-ID" });
        var page = await context.NewPageAsync();
        await page.GotoAsync(address.ToString());
        return page;
    }

    /// <summary>A picture of something invented, as a file that can be picked.</summary>
    public async Task<string> DrawPhotoAsync(string folder, string name)
    {
        Skip.If(_browser is null, $"There is no browser at {Executable}.");
        var page = await _browser!.NewPageAsync(new() { ViewportSize = new() { Width = 480, Height = 320 } });
        await page.SetContentAsync(Drawing);
        var path = Path.Combine(folder, name);
        await page.ScreenshotAsync(new() { Path = path });
        await page.CloseAsync();
        return path;
    }
}
