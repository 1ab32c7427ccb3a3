using Microsoft.Playwright;

namespace LaporBot.Tests.Support;

/// <summary>
/// Pictures for people to look at, in <c>artifacts/screenshots</c>. With <c>LAPORBOT_KEEP_SCREENSHOTS=1</c> the README's picture is renewed too.
/// </summary>
internal sealed class Screenshots(string journey)
{
    private readonly string _root = Approved.Root();
    private int _taken;

    public async Task TakeAsync(IPage page, string what)
    {
        await page.Mouse.MoveAsync(0, 0);
        await page.ScreenshotAsync(new()
        {
            Path = Path.Combine(_root, "artifacts", "screenshots", $"{journey}-{++_taken:00}-{what}.png"),
            Animations = ScreenshotAnimations.Disabled,
        });
    }

    public async Task KeepForTheReadmeAsync(IPage page)
    {
        if (Environment.GetEnvironmentVariable("LAPORBOT_KEEP_SCREENSHOTS") == "1")
        {
            await page.Mouse.MoveAsync(0, 0);
            await page.ScreenshotAsync(new() { Path = Path.Combine(_root, "docs", "practice-page.png"), Animations = ScreenshotAnimations.Disabled });
        }
    }
}
