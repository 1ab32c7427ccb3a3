using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LaporBot.Tests.Support;

/// <summary>One phone of the practice page, used as a person uses it: reading, pressing, writing, picking a file.</summary>
internal sealed class PhoneOnThePage(IPage page, string side)
{
    private const float Patience = 60_000;

    private ILocator Column { get; } = page.GetByTestId($"column-{side}");

    public async Task OpensChatAsync(string title)
    {
        var select = Column.GetByTestId("chat-select");
        var option = select.Locator("option").Filter(new() { HasText = title });
        await Expect(option).ToHaveCountAsync(1, new() { Timeout = Patience });
        await select.SelectOptionAsync((await option.GetAttributeAsync("value"))!);
    }

    public Task StartsAsync() => Column.GetByTestId("start").ClickAsync(new() { Timeout = Patience });

    /// <summary>Waits until the newest message says this; afterwards the screen stands still.</summary>
    public Task ReadsAsync(string text) =>
        Expect(Column.GetByTestId("message").Last).ToContainTextAsync(text, new() { Timeout = Patience });

    /// <summary>Waits until some message on the screen says this.</summary>
    public Task FindsAsync(string text) =>
        Expect(Column.GetByTestId("message").Filter(new() { HasText = text }).Last).ToBeVisibleAsync(new() { Timeout = Patience });

    public Task NeverSeesAsync(string text) => Expect(Column.GetByTestId("messages")).Not.ToContainTextAsync(text);

    /// <summary>Presses the newest button whose words, after a number or a sign, begin like this.</summary>
    public Task PressesAsync(string label) =>
        Column.GetByTestId("button").Filter(new() { HasTextRegex = new Regex($@"^[\W\d]*{Regex.Escape(label)}") }).Last.ClickAsync(new() { Timeout = Patience });

    public Task SeesToastAsync(string text) =>
        Expect(Column.GetByTestId("toast").Last).ToContainTextAsync(text, new() { Timeout = Patience });

    public async Task WritesAsync(string text)
    {
        await Column.GetByTestId("composer-text").FillAsync(text);
        await Column.GetByTestId("composer-send").ClickAsync();
    }

    public async Task PicksPhotoAsync(string path, string caption)
    {
        await Column.GetByTestId("attach-photo-input").SetInputFilesAsync(path);
        await Expect(Column.GetByTestId("staged")).ToBeVisibleAsync();
        await WritesAsync(caption);
    }

    /// <summary>The number of the report that the newest message names.</summary>
    public async Task<string> ReadsNumberAsync() =>
        Regex.Match(await Column.GetByTestId("messages").InnerTextAsync(), "LPR-[0-9A-Z]{2}-[0-9A-Z]{6}-[0-9A-Z]").Value;
}
