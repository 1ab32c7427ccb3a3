namespace LaporBot.Tests.Simulator;

public class WhenAButtonIsPressed : SimulatorTest
{
    const string TooOld = "Bad Request: query is too old and response timeout expired or query ID is invalid";

    [Fact]
    public async Task The_press_carries_its_data_and_the_message_and_the_answer_pops_up()
    {
        var (warga, message) = await AQuestion();

        await Act($"chats/{warga}/presses", new { from = warga, messageId = message, row = 0, column = 1 });
        var press = Assert.Single(await Updates()).GetProperty("callback_query");
        await Bot("answerCallbackQuery", new { callback_query_id = press.GetProperty("id").GetString(), text = "Baik", show_alert = true });

        Assert.Equal("t", press.GetProperty("data").GetString());
        Assert.Equal(message, press.GetProperty("message").GetProperty("message_id").GetInt32());
        var toast = Assert.Single((await See($"chats/{warga}")).GetProperty("toasts").EnumerateArray());
        Assert.Equal("Baik", toast.GetProperty("text").GetString());
        Assert.True(toast.GetProperty("alert").GetBoolean());
    }

    [Fact]
    public async Task The_same_press_twice_makes_two_updates()
    {
        var (warga, message) = await AQuestion();

        await Act($"chats/{warga}/presses", new { from = warga, messageId = message, data = "y" });
        await Act($"chats/{warga}/presses", new { from = warga, messageId = message, data = "y" });

        var ids = (await Updates()).Select(u => u.GetProperty("callback_query").GetProperty("id").GetString());
        Assert.Equal(2, ids.Distinct().Count());
    }

    [Fact]
    public async Task An_unknown_press_and_one_older_than_the_window_cannot_be_answered()
    {
        var (warga, message) = await AQuestion();
        var id = (await Act($"chats/{warga}/presses", new { from = warga, messageId = message, data = "y" })).GetProperty("id").GetString();

        await Act("clock/advance", new { seconds = 15 * 60 + 1 });

        (await Bot("answerCallbackQuery", new { callback_query_id = id })).IsRefused(400, TooOld);
        (await Bot("answerCallbackQuery", new { callback_query_id = "1" })).IsRefused(400, TooOld);
    }

    [Fact]
    public async Task A_place_without_a_button_is_the_callers_mistake()
    {
        var (warga, message) = await AQuestion();

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, await ActFails($"chats/{warga}/presses", new { from = warga, messageId = message, row = 3, column = 0 }));
    }

    async Task<(long Warga, int Message)> AQuestion()
    {
        var warga = await APersonWhoStarted();
        var sent = await Bot("sendMessage", new
        {
            chat_id = warga,
            text = "?",
            reply_markup = new { inline_keyboard = new[] { new[] { new { text = "Ya", callback_data = "y" }, new { text = "Tidak", callback_data = "t" } } } },
        });
        return (warga, sent.MessageId);
    }
}
