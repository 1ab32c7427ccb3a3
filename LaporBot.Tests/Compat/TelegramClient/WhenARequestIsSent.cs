using System.Text.Json;
using LaporBot.Tests.Support;
using Telegram.Bot;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace LaporBot.Tests.Compat.TelegramClient;

public sealed class WhenARequestIsSent : IDisposable
{
    private const string SentMessage = """{"message_id":7,"date":1,"chat":{"id":5,"type":"private"},"text":"Halo"}""";
    private readonly ScriptedBotApi _telegram = new();

    public void Dispose() => _telegram.Dispose();

    [Fact]
    public async Task It_is_posted_as_json_to_the_method_under_the_token()
    {
        await _telegram.Result(SentMessage).Bot().SendMessage(5, "Halo");
        Assert.Equal($"https://api.telegram.org/bot{ScriptedBotApi.Token}/sendMessage", _telegram.Last.Address.AbsoluteUri);
        Assert.Equal((HttpMethod.Post, "application/json"), (_telegram.Last.Verb, _telegram.Last.MediaType));
    }

    [Fact]
    public async Task Only_what_was_given_is_in_the_body()
    {
        await _telegram.Result(SentMessage).Bot().SendMessage(5, "Halo");
        Assert.Equal("""{"chat_id":5,"text":"Halo"}""", _telegram.Last.Json.ToJsonString());
    }

    [Fact]
    public async Task What_was_given_has_the_names_of_the_bot_api()
    {
        await _telegram.Result(SentMessage).Bot().SendMessage(
            "@contoh",
            "Halo",
            ParseMode.Html,
            replyParameters: 3,
            replyMarkup: new InlineKeyboardMarkup(InlineKeyboardButton.WithCallbackData("Ya", "r|ya")),
            linkPreviewOptions: LinkPreviewOptions.Disabled,
            entities: [new MessageEntity { Type = MessageEntityType.TextLink, Length = 4, Url = "https://contoh.example" }],
            disableNotification: true,
            protectContent: true);
        var json = _telegram.Last.Json;
        Assert.Equal("@contoh", (string?)json["chat_id"]);
        Assert.Equal("Html", (string?)json["parse_mode"]);
        Assert.Equal("""{"message_id":3}""", json["reply_parameters"]!.ToJsonString());
        Assert.Equal("""{"inline_keyboard":[[{"text":"Ya","callback_data":"r|ya"}]]}""", json["reply_markup"]!.ToJsonString());
        Assert.Equal("""{"is_disabled":true}""", json["link_preview_options"]!.ToJsonString());
        Assert.Equal("""[{"type":"text_link","offset":0,"length":4,"url":"https://contoh.example"}]""", json["entities"]!.ToJsonString());
        Assert.True((bool?)json["disable_notification"]);
        Assert.True((bool?)json["protect_content"]);
    }

    [Fact]
    public async Task The_answer_comes_back_as_a_value()
    {
        var sent = await _telegram.Result(SentMessage).Bot().SendMessage(5, "Halo");
        Assert.Equal((7, 5L, "Halo"), (sent.Id, sent.Chat.Id, sent.Text));
    }

    [Fact]
    public async Task A_method_without_parameters_has_no_body()
    {
        var me = await _telegram.Result("""{"id":123456,"is_bot":true,"first_name":"Contoh","username":"contoh_bot"}""").Bot().GetMe();
        Assert.Null(_telegram.Last.Body);
        Assert.Equal("@contoh_bot (123456)", me.ToString());
    }

    [Fact]
    public async Task As_the_answer_to_a_webhook_it_names_its_method()
    {
        var request = new GetMeRequest { IsWebhookResponse = true };
        Assert.Equal("""{"method":"getMe"}""", await request.ToHttpContent()!.ReadAsStringAsync());
    }

    [Fact]
    public async Task Updates_are_asked_for_by_kind()
    {
        await _telegram.Bot().GetUpdates(8, 100, 30, [UpdateType.Message, UpdateType.CallbackQuery, UpdateType.MyChatMember]);
        Assert.Equal(
            """{"offset":8,"limit":100,"timeout":30,"allowed_updates":["message","callback_query","my_chat_member"]}""",
            _telegram.Last.Json.ToJsonString());
    }

    [Fact]
    public async Task Commands_are_set_for_a_scope_and_a_language()
    {
        await _telegram.Result("true").Bot().SetMyCommands(
            [("lapor", "Buat laporan"), new BotCommand("status", "Lihat laporan")], BotCommandScope.ChatMember(-5, 6), "id");
        Assert.Equal(
            """{"commands":[{"command":"lapor","description":"Buat laporan"},{"command":"status","description":"Lihat laporan"}],"scope":{"type":"chat_member","chat_id":-5,"user_id":6},"language_code":"id"}""",
            _telegram.Last.Json.ToJsonString());
    }

    [Fact]
    public async Task Presses_edits_and_deletions_go_out_as_the_bot_api_names_them()
    {
        var bot = _telegram.Result("true").Result(SentMessage).Result(SentMessage).Result("true").Result("true").Bot();
        await bot.AnswerCallbackQuery("9", "Sudah", showAlert: true);
        await bot.EditMessageText(5, 7, "Baru", replyMarkup: InlineKeyboardMarkup.Empty());
        await bot.EditMessageReplyMarkup(5, 7);
        await bot.DeleteMessage(5, 7);
        await bot.DeleteMessages(5, [7, 8]);
        Assert.Equal(
            [
                """answerCallbackQuery {"callback_query_id":"9","text":"Sudah","show_alert":true}""",
                """editMessageText {"chat_id":5,"message_id":7,"text":"Baru","reply_markup":{"inline_keyboard":[]}}""",
                """editMessageReplyMarkup {"chat_id":5,"message_id":7}""",
                """deleteMessage {"chat_id":5,"message_id":7}""",
                """deleteMessages {"chat_id":5,"message_ids":[7,8]}""",
            ],
            _telegram.Asked.Select(asked => $"{asked.Address.Segments[^1]} {asked.Json.ToJsonString()}"));
    }

    [Fact]
    public async Task A_program_may_add_a_request_of_its_own()
    {
        var raw = await _telegram.Result("""[{"update_id":1,"of_tomorrow":{"a":[1,2]}}]""").Bot().SendRequest(new RawUpdatesRequest { Offset = 4 });
        Assert.Equal("""{"offset":4}""", _telegram.Last.Json.ToJsonString());
        Assert.Equal("""{"update_id":1,"of_tomorrow":{"a":[1,2]}}""", Assert.Single(raw).GetRawText());
    }

    [Fact]
    public async Task Watchers_see_it_leave_and_its_answer_come()
    {
        var seen = new List<string>();
        var bot = _telegram.Result("true").Bot();
        bot.OnMakingApiRequest += (_, args, _) =>
        {
            seen.Add($"{args.Request.MethodName} {args.HttpRequestMessage!.Method}");
            return ValueTask.CompletedTask;
        };
        bot.OnApiResponseReceived += (_, args, _) =>
        {
            seen.Add($"{args.ApiRequestEventArgs.Request.MethodName} {(int)args.ResponseMessage.StatusCode}");
            return ValueTask.CompletedTask;
        };
        await bot.DeleteWebhook(dropPendingUpdates: true);
        Assert.Equal(["deleteWebhook POST", "deleteWebhook 200"], seen);
    }

    [Fact]
    public async Task A_missing_bot_or_request_is_refused()
    {
        Assert.Equal("botClient", (await Assert.ThrowsAsync<ArgumentNullException>(() => ((ITelegramBotClient)null!).GetMe())).ParamName);
        Assert.Equal("request", (await Assert.ThrowsAsync<ArgumentNullException>(() => _telegram.Bot().SendRequest<User>(null!))).ParamName);
    }

    private sealed class RawUpdatesRequest() : RequestBase<JsonElement[]>("getUpdates")
    {
        public int? Offset { get; set; }
    }
}
