namespace LaporBot.Tests.Simulator;

public class WhenABotPolls : SimulatorTest
{
    static readonly string[] MembershipOnly = ["my_chat_member"];
    static readonly int[] Numbers = [1, 2];

    [Fact]
    public async Task Unconfirmed_updates_come_again_and_confirmed_ones_do_not()
    {
        var warga = await APersonWhoStarted();
        await Act($"chats/{warga}/messages", new { from = warga, text = "satu" });
        await Act($"chats/{warga}/messages", new { from = warga, text = "dua" });

        var first = await Updates();
        var again = await Updates();
        var rest = await Updates(new { offset = first[0].GetProperty("update_id").GetInt32() + 1 });

        Assert.Equal(first.Select(u => u.GetRawText()), again.Select(u => u.GetRawText()));
        Assert.Equal("dua", Assert.Single(rest).GetProperty("message").GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_negative_offset_keeps_only_the_last_ones()
    {
        var warga = await APersonWhoStarted();
        foreach (var text in new[] { "satu", "dua", "tiga" })
        {
            await Act($"chats/{warga}/messages", new { from = warga, text });
        }

        var last = await Updates(new { offset = -1 });

        Assert.Equal("tiga", Assert.Single(last).GetProperty("message").GetProperty("text").GetString());
        Assert.Single(await Updates());
    }

    [Fact]
    public async Task A_long_poll_answers_when_something_happens()
    {
        var warga = await APersonWhoStarted();
        var poll = Updates(new { timeout = 50 });

        await Act($"chats/{warga}/messages", new { from = warga, text = "halo" });

        Assert.Single(await poll);
    }

    [Fact]
    public async Task The_older_of_two_pollers_is_told_of_the_conflict()
    {
        var older = Bot("getUpdates", new { timeout = 50 });
        await Server.Telegram.PollerArrives();

        await Bot("getUpdates", new { timeout = 0 });

        (await older).IsRefused(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
    }

    [Fact]
    public async Task Polling_beside_a_webhook_is_a_conflict()
    {
        await Bot("setWebhook", new { url = "http://127.0.0.1:9/" });

        var poll = await Bot("getUpdates");

        poll.IsRefused(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
    }

    [Fact]
    public async Task Only_the_kinds_that_were_asked_for_arrive_and_the_choice_is_kept()
    {
        var warga = await APersonWhoStarted();
        await Updates(new { allowed_updates = MembershipOnly });

        await Act($"chats/{warga}/messages", new { from = warga, text = "tak terdengar" });
        await Act($"people/{warga}/block", new { });

        var heard = Assert.Single(await Updates());
        Assert.Equal("kicked", heard.GetProperty("my_chat_member").GetProperty("new_chat_member").GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_message_is_forgotten_after_a_day_and_a_press_after_two_and_a_half_minutes()
    {
        var warga = await APersonWhoStarted();
        var asked = await Bot("sendMessage", new { chat_id = warga, text = "?", reply_markup = new { inline_keyboard = new[] { new[] { new { text = "Ya", callback_data = "y" } } } } });
        await Act($"chats/{warga}/messages", new { from = warga, text = "halo" });
        await Act($"chats/{warga}/presses", new { from = warga, messageId = asked.MessageId, data = "y" });
        Assert.Equal(2, (await Updates()).Length);

        await Act("clock/advance", new { seconds = 151 });
        Assert.True(Assert.Single(await Updates()).TryGetProperty("message", out _));

        await Act("clock/advance", new { seconds = 86_400 });
        Assert.Empty(await Updates());
    }

    [Fact]
    public async Task A_raw_update_is_delivered_as_it_is()
    {
        await Act("updates", new { message = "not an object", novelty = new { deep = Numbers } });

        var update = Assert.Single(await Updates());

        Assert.True(update.GetProperty("update_id").GetInt32() > 0);
        Assert.Equal("not an object", update.GetProperty("message").GetString());
        Assert.Equal(2, update.GetProperty("novelty").GetProperty("deep").GetArrayLength());
    }
}
