using System.Text.Json;

namespace LaporBot.Tests.Simulator;

public class WhenABotSends : SimulatorTest
{
    [Fact]
    public async Task The_message_comes_back_in_Telegrams_shape_and_stands_in_the_chat()
    {
        var warga = await APersonWhoStarted();

        var sent = (await Bot("sendMessage", new { chat_id = warga, text = "Halo /lapor" })).Result;
        var chat = await See($"chats/{warga}");

        Assert.True(sent.GetProperty("from").GetProperty("is_bot").GetBoolean());
        Assert.Equal("private", sent.GetProperty("chat").GetProperty("type").GetString());
        Assert.Equal("bot_command", sent.GetProperty("entities")[0].GetProperty("type").GetString());
        var shown = chat.GetProperty("messages").EnumerateArray().Last();
        Assert.Equal("Halo /lapor", shown.GetProperty("text").GetString());
        Assert.True(shown.GetProperty("from").GetProperty("isBot").GetBoolean());
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task An_empty_text_is_refused(string text) =>
        (await Bot("sendMessage", new { chat_id = await APersonWhoStarted(), text })).IsRefused(400, "Bad Request: message text is empty");

    [Fact]
    public async Task A_text_has_at_most_4096_characters()
    {
        var warga = await APersonWhoStarted();

        Assert.Equal(4096, (await Bot("sendMessage", new { chat_id = warga, text = new string('a', 4096) })).Result.GetProperty("text").GetString()!.Length);
        (await Bot("sendMessage", new { chat_id = warga, text = new string('a', 4097) })).IsRefused(400, "Bad Request: message is too long");
    }

    [Fact]
    public async Task A_stranger_a_silent_person_and_no_chat_at_all_are_refused_each_in_its_words()
    {
        var silent = Server.Telegram.People.Add("Contoh Diam").Id;

        (await Bot("sendMessage", new { chat_id = 55, text = "x" })).IsRefused(400, "Bad Request: chat not found");
        (await Bot("sendMessage", new { chat_id = silent, text = "x" })).IsRefused(403, "Forbidden: bot can't initiate conversation with a user");
        (await Bot("sendMessage", new { text = "x" })).IsRefused(400, "Bad Request: chat_id is empty");
    }

    [Fact]
    public async Task Who_blocked_the_bot_or_closed_the_account_is_not_reached()
    {
        var warga = await APersonWhoStarted();
        await Act($"people/{warga}/block", new { });
        (await Bot("sendMessage", new { chat_id = warga, text = "x" })).IsRefused(403, "Forbidden: bot was blocked by the user");

        await Act($"people/{warga}/unblock", new { });
        Assert.True((await Bot("sendMessage", new { chat_id = warga, text = "x" })).MessageId > 0);

        await Act($"people/{warga}/deactivate", new { });
        (await Bot("sendMessage", new { chat_id = warga, text = "x" })).IsRefused(403, "Forbidden: user is deactivated");
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    [InlineData(0, false)]
    public async Task Button_data_has_1_to_64_bytes(int bytes, bool taken)
    {
        var answer = await Bot("sendMessage", new
        {
            chat_id = await APersonWhoStarted(),
            text = "?",
            reply_markup = new { inline_keyboard = new[] { new[] { new { text = "Ya", callback_data = new string('y', bytes) } } } },
        });

        if (taken)
        {
            Assert.True(answer.Result.TryGetProperty("reply_markup", out _));
        }
        else
        {
            answer.IsRefused(400, "Bad Request: BUTTON_DATA_INVALID");
        }
    }

    [Fact]
    public async Task Html_becomes_entities_and_an_unknown_tag_is_refused()
    {
        var warga = await APersonWhoStarted();

        var sent = (await Bot("sendMessage", new { chat_id = warga, text = "<b>Penting</b> &amp; <a href=\"https://contoh.invalid/\">tautan</a>", parse_mode = "HTML" })).Result;

        Assert.Equal("Penting & tautan", sent.GetProperty("text").GetString());
        Assert.Equal(["bold", "text_link"], sent.GetProperty("entities").EnumerateArray().Select(e => e.GetProperty("type").GetString()));
        (await Bot("sendMessage", new { chat_id = warga, text = "<h1>x</h1>", parse_mode = "HTML" }))
            .IsRefused(400, "Bad Request: can't parse entities: Unsupported start tag \"h1\" at byte offset 0");
    }

    [Fact]
    public async Task Form_fields_the_query_and_any_letter_case_do_as_well_as_json()
    {
        var warga = await APersonWhoStarted();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["chat_id"] = warga.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["text"] = "lewat formulir",
            ["reply_markup"] = """{"inline_keyboard":[[{"text":"Ya","callback_data":"y"}]]}""",
        });

        Assert.True((await Bot("SENDMESSAGE", form)).Result.TryGetProperty("reply_markup", out _));
        Assert.True((await BotGets($"sendmessage?chat_id={warga}&text=lewat%20alamat")).MessageId > 0);
    }

    [Fact]
    public async Task A_reply_keyboard_stays_on_the_screen_until_it_is_taken_away()
    {
        var warga = await APersonWhoStarted();
        await Bot("sendMessage", new { chat_id = warga, text = "?", reply_markup = new { keyboard = new object[] { new object[] { "Lanjut", new { text = "Lokasi", request_location = true } } } } });
        var row = (await See($"chats/{warga}")).GetProperty("replyKeyboard").GetProperty("rows")[0];

        await Bot("sendMessage", new { chat_id = warga, text = "!", reply_markup = new { remove_keyboard = true } });

        Assert.Equal("Lanjut", row[0].GetProperty("text").GetString());
        Assert.True(row[1].GetProperty("requestLocation").GetBoolean());
        Assert.Equal(JsonValueKind.Null, (await See($"chats/{warga}")).GetProperty("replyKeyboard").ValueKind);
    }

    [Fact]
    public async Task A_wrong_token_and_an_unknown_method_are_refused()
    {
        (await Bot("getMe", token: "1000:another")).IsRefused(401, "Unauthorized");
        (await Bot("getMe", token: "nonsense")).IsRefused(401, "Unauthorized: invalid token specified");
        (await Bot("sendTelepathy")).IsRefused(404, "Not Found");
    }

    [Fact]
    public async Task A_person_who_waits_for_the_chat_sees_the_message_at_once()
    {
        var warga = await APersonWhoStarted();
        var version = (await See($"chats/{warga}")).GetProperty("version").GetInt64();
        var waiting = See($"chats/{warga}?after={version}&wait=50");

        await Bot("sendMessage", new { chat_id = warga, text = "kabar" });

        Assert.Equal("kabar", (await waiting).GetProperty("messages").EnumerateArray().Last().GetProperty("text").GetString());
    }
}
