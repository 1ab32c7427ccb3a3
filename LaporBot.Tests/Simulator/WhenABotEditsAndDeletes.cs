namespace LaporBot.Tests.Simulator;

public class WhenABotEditsAndDeletes : SimulatorTest
{
    static readonly object Keyboard = new { inline_keyboard = new[] { new[] { new { text = "Ya", callback_data = "y" } } } };

    [Fact]
    public async Task An_edit_changes_the_text_and_takes_the_keyboard_away_when_none_is_given()
    {
        var warga = await APersonWhoStarted();
        var id = (await Bot("sendMessage", new { chat_id = warga, text = "lama", reply_markup = Keyboard })).MessageId;

        var edited = (await Bot("editMessageText", new { chat_id = warga, message_id = id, text = "baru" })).Result;

        Assert.Equal("baru", edited.GetProperty("text").GetString());
        Assert.True(edited.TryGetProperty("edit_date", out _));
        Assert.False(edited.TryGetProperty("reply_markup", out _));
        Assert.True((await See($"chats/{warga}")).GetProperty("messages").EnumerateArray().Last().GetProperty("edited").GetBoolean());
    }

    [Fact]
    public async Task An_edit_that_changes_nothing_is_refused()
    {
        var warga = await APersonWhoStarted();
        var id = (await Bot("sendMessage", new { chat_id = warga, text = "sama", reply_markup = Keyboard })).MessageId;

        var words = "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";
        (await Bot("editMessageText", new { chat_id = warga, message_id = id, text = "sama", reply_markup = Keyboard })).IsRefused(400, words);
        (await Bot("editMessageReplyMarkup", new { chat_id = warga, message_id = id, reply_markup = Keyboard })).IsRefused(400, words);
    }

    [Fact]
    public async Task A_missing_message_and_a_persons_message_cannot_be_edited()
    {
        var warga = await APersonWhoStarted();
        var theirs = Server.Telegram.Acts.Write(warga, warga, "milik warga").Id;

        (await Bot("editMessageText", new { chat_id = warga, message_id = 1, text = "x" })).IsRefused(400, "Bad Request: message to edit not found");
        (await Bot("editMessageText", new { chat_id = warga, message_id = theirs, text = "x" })).IsRefused(400, "Bad Request: message can't be edited");
    }

    [Fact]
    public async Task In_a_private_chat_the_bot_deletes_its_own_and_the_persons_messages_once()
    {
        var warga = await APersonWhoStarted();
        var theirs = Server.Telegram.Acts.Write(warga, warga, "rahasia").Id;
        var own = (await Bot("sendMessage", new { chat_id = warga, text = "x" })).MessageId;

        Assert.True((await Bot("deleteMessage", new { chat_id = warga, message_id = theirs })).Result.GetBoolean());
        Assert.True((await Bot("deleteMessages", new { chat_id = warga, message_ids = new[] { own, 1, theirs } })).Result.GetBoolean());

        (await Bot("deleteMessage", new { chat_id = warga, message_id = own })).IsRefused(400, "Bad Request: message to delete not found");
        Assert.DoesNotContain("rahasia", (await See($"chats/{warga}")).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_48_hours_nothing_can_be_deleted()
    {
        var warga = await APersonWhoStarted();
        var id = (await Bot("sendMessage", new { chat_id = warga, text = "x" })).MessageId;

        await Act("clock/advance", new { seconds = 48 * 3600 + 1 });

        (await Bot("deleteMessage", new { chat_id = warga, message_id = id })).IsRefused(400, "Bad Request: message can't be deleted");
    }

    [Fact]
    public async Task A_message_that_the_person_deleted_on_his_side_is_never_told_to_the_bot()
    {
        var warga = await APersonWhoStarted();
        var id = Server.Telegram.Acts.Write(warga, warga, "sebentar").Id;
        await ConfirmAll();

        Server.Telegram.Acts.Delete(warga, id);

        Assert.Empty(await Updates());
    }

    [Fact]
    public async Task A_persons_edit_arrives_with_the_date_of_the_edit()
    {
        var warga = await APersonWhoStarted();
        var id = Server.Telegram.Acts.Write(warga, warga, "salah").Id;
        await ConfirmAll();
        await Act("clock/advance", new { seconds = 30 });

        await Act($"chats/{warga}/edits", new { from = warga, messageId = id, text = "benar" });

        var edited = Assert.Single(await Updates()).GetProperty("edited_message");
        Assert.Equal("benar", edited.GetProperty("text").GetString());
        Assert.True(edited.GetProperty("edit_date").GetInt64() >= edited.GetProperty("date").GetInt64() + 30);
    }
}
