using Deque.AxeCore.Playwright;
using LaporBot.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LaporBot.Tests.SimulatedTelegram;

/// <summary>Each test has a simulator of its own; the browser is shared.</summary>
public sealed class ThePracticePageInABrowser(Chromium browser) : IClassFixture<Chromium>, IAsyncLifetime
{
    static readonly object OneButton = new { inline_keyboard = new[] { new[] { new { text = "Pilih", callback_data = "pick" } } } };
    static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    readonly PracticeGround _ground = new();

    public Task InitializeAsync() => _ground.InitializeAsync();

    public Task DisposeAsync() => _ground.DisposeAsync();

    [SkippableFact]
    public async Task A_person_writes_and_presses_the_button_that_the_bot_answers_with()
    {
        var page = await browser.OpenAsync(_ground.Page, 1280, 800);
        var left = page.GetByTestId("column-left");
        await left.GetByTestId("start").ClickAsync();
        var heard = await _ground.NextFromLeftAsync("message");
        await _ground.BotAsync("sendMessage", new { chat_id = _ground.Left, text = "Selamat datang", reply_markup = OneButton });

        await left.GetByTestId("button").ClickAsync();
        var press = await _ground.NextFromLeftAsync("callback_query");
        await _ground.BotAsync("answerCallbackQuery", new { callback_query_id = press["id"]!.GetValue<string>(), text = "Diterima" });

        Assert.Equal("/start", heard["text"]!.GetValue<string>());
        Assert.Equal("pick", press["data"]!.GetValue<string>());
        await Expect(left.GetByTestId("toast")).ToHaveTextAsync("Diterima");
    }

    [SkippableFact]
    public async Task Enter_sends_and_shift_enter_begins_a_new_line()
    {
        var page = await browser.OpenAsync(_ground.Page, 1280, 800);
        var text = page.GetByTestId("column-left").GetByTestId("composer-text");
        await text.FillAsync("satu");
        await text.PressAsync("Shift+Enter");
        await text.PressSequentiallyAsync("dua");
        await text.PressAsync("Enter");

        Assert.Equal("satu\ndua", (await _ground.NextFromLeftAsync("message"))["text"]!.GetValue<string>());
        await Expect(text).ToHaveValueAsync("");
    }

    [SkippableFact]
    public async Task Markup_that_somebody_writes_stays_text()
    {
        const string Markup = "<img src=x onerror=\"document.title='read'\"><b>tebal</b>";
        var page = await browser.OpenAsync(_ground.Page, 1280, 800);
        var left = page.GetByTestId("column-left");
        await left.GetByTestId("composer-text").FillAsync(Markup);
        await left.GetByTestId("composer-send").ClickAsync();

        await Expect(left.GetByTestId("message")).ToContainTextAsync(Markup);
        await Expect(left.GetByTestId("messages").Locator("img, b")).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task A_photo_picked_from_disk_arrives_with_its_caption()
    {
        var page = await browser.OpenAsync(_ground.Page, 1280, 800);
        var left = page.GetByTestId("column-left");
        await left.GetByTestId("attach-photo-input").SetInputFilesAsync(new FilePayload { Name = "contoh.png", MimeType = "image/png", Buffer = Picture });
        await left.GetByTestId("composer-text").FillAsync("Keterangan");
        await left.GetByTestId("composer-send").ClickAsync();

        var heard = await _ground.NextFromLeftAsync("message");
        Assert.Equal("Keterangan", heard["caption"]!.GetValue<string>());
        Assert.NotEmpty(heard["photo"]!.AsArray());
        await Expect(left.GetByTestId("message").Locator("img")).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task Two_chats_stand_side_by_side_on_a_desk_and_one_on_a_phone()
    {
        var desk = await browser.OpenAsync(_ground.Page, 1280, 800);
        await Expect(desk.GetByTestId("column-left").GetByTestId("chat-select")).ToHaveValueAsync($"{_ground.Left}");
        await Expect(desk.GetByTestId("column-right").GetByTestId("chat-select")).ToHaveValueAsync($"{_ground.Right}");

        var phone = await browser.OpenAsync(_ground.Page, 360, 740);
        await Expect(phone.GetByTestId("column-left")).ToBeVisibleAsync();
        await Expect(phone.GetByTestId("column-right")).ToBeHiddenAsync();
        Assert.True(await phone.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
    }

    [SkippableFact]
    public async Task A_chat_that_is_not_open_shows_that_it_has_news()
    {
        var page = await browser.OpenAsync(_ground.Page, 360, 740);
        var select = page.GetByTestId("column-left").GetByTestId("chat-select");
        await Expect(select).ToHaveValueAsync($"{_ground.Left}");
        await _ground.BotAsync("sendMessage", new { chat_id = _ground.Group, text = "Kabar" });

        await page.GetByTestId("news").GetByRole(AriaRole.Button).ClickAsync();

        await Expect(select).ToHaveValueAsync($"{_ground.Group}");
        await Expect(page.GetByTestId("message").Last).ToContainTextAsync("Kabar");
    }

    [SkippableFact]
    public async Task It_says_when_the_simulator_is_away_and_when_it_is_back()
    {
        var page = await browser.OpenAsync(_ground.Page, 1280, 800);
        await page.RouteAsync("**/control/**", route => route.AbortAsync());
        await Expect(page.GetByTestId("connection")).ToHaveTextAsync("Terputus, mencoba lagi…", new() { Timeout = 60_000 });

        await page.UnrouteAsync("**/control/**");
        await Expect(page.GetByTestId("connection")).ToBeHiddenAsync(new() { Timeout = 60_000 });
    }

    [SkippableTheory]
    [InlineData(360, 740)]
    [InlineData(768, 1024)]
    [InlineData(1280, 800)]
    public async Task Axe_finds_no_fault(int width, int height)
    {
        var page = await browser.OpenAsync(_ground.Page, width, height, bypassCsp: true);
        var left = page.GetByTestId("column-left");
        await left.GetByTestId("start").ClickAsync();
        await _ground.NextFromLeftAsync("message");
        await _ground.BotAsync("sendMessage", new { chat_id = _ground.Left, text = "Selamat datang. /bantuan", reply_markup = OneButton });
        await Expect(left.GetByTestId("button")).ToBeVisibleAsync();

        var result = await page.RunAxe();

        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {violation.Help} {violation.Nodes[0].Html}"));
    }
}
