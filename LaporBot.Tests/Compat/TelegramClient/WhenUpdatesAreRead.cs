using System.Text.Json;
using LaporBot.Tests.Support;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace LaporBot.Tests.Compat.TelegramClient;

public sealed class WhenUpdatesAreRead : IDisposable
{
    private const string Message = """{"message_id":7,"date":1767225600,"chat":{"id":5,"type":"private"}}""";
    private const string Person = """{"id":5,"is_bot":false,"first_name":"Contoh"}""";
    private readonly ScriptedBotApi _telegram = new();

    public void Dispose() => _telegram.Dispose();

    [Fact]
    public void Fields_of_tomorrow_are_passed_over()
    {
        var update = Read("""
            {"of_tomorrow":[{"a":1}],"update_id":9,"message":{"message_id":7,"date":1,"new_thing":{"x":[1,{}]},
             "from":{"id":5000000000,"is_bot":false,"first_name":"Contoh","mood":"baik"},
             "chat":{"id":-1001234567890,"type":"supergroup","title":"Petugas","of_tomorrow":true},"text":"Halo"}}
            """);
        Assert.Equal((9, UpdateType.Message, "Halo"), (update.Id, update.Type, update.Message!.Text));
        Assert.Equal((5000000000L, -1001234567890L), (update.Message.From!.Id, update.Message.Chat.Id));
        Assert.Equal(ChatType.Supergroup, update.Message.Chat.Type);
    }

    [Fact]
    public void A_kind_of_tomorrow_keeps_its_update_id()
    {
        var update = Read("""{"update_id":9,"telepathy":{"from":{"id":5}}}""");
        Assert.Equal((9, UpdateType.Unknown), (update.Id, update.Type));
    }

    [Fact]
    public void A_message_kind_of_tomorrow_is_a_message()
    {
        var message = Read("""{"update_id":9,"message":{"message_id":7,"date":1,"chat":{"id":5,"type":"private"},"hologram":{"file_id":"a"}}}""").Message!;
        Assert.Equal((7, 7, MessageType.Unknown), (message.Id, message.MessageId, message.Type));
    }

    [Fact]
    public void Enum_values_of_tomorrow_read_as_zero()
    {
        var message = Read("""
            {"update_id":9,"message":{"message_id":7,"date":1,"chat":{"id":5,"type":"hive"},"text":"#x",
             "entities":[{"type":"sparkle","offset":0,"length":2}]}}
            """).Message!;
        Assert.Equal((ChatType)0, message.Chat.Type);
        Assert.Equal((MessageEntityType)0, Assert.Single(message.Entities!).Type);
    }

    [Theory]
    [InlineData("message", UpdateType.Message)]
    [InlineData("edited_message", UpdateType.EditedMessage)]
    [InlineData("channel_post", UpdateType.ChannelPost)]
    [InlineData("edited_channel_post", UpdateType.EditedChannelPost)]
    public void Messages_come_in_four_ways(string name, UpdateType kind) =>
        Assert.Equal(kind, Read($$"""{"update_id":9,"{{name}}":{{Message}}}""").Type);

    [Theory]
    [InlineData("callback_query", UpdateType.CallbackQuery, """{"id":"1","from":{"id":5,"is_bot":false,"first_name":"Contoh"},"chat_instance":"2","data":"r|ya"}""")]
    [InlineData("inline_query", UpdateType.InlineQuery, """{"id":"1","from":{"id":5,"is_bot":false,"first_name":"Contoh"},"query":"","offset":""}""")]
    [InlineData("poll", UpdateType.Poll, """{"id":"1","question":"?","options":[],"total_voter_count":0,"is_closed":false,"is_anonymous":true,"type":"regular","allows_multiple_answers":false}""")]
    [InlineData("poll_answer", UpdateType.PollAnswer, """{"poll_id":"1","option_ids":[0],"option_persistent_ids":["a"]}""")]
    public void Other_kinds_are_known_by_their_property(string name, UpdateType kind, string json) =>
        Assert.Equal(kind, Read($$"""{"update_id":9,"{{name}}":{{json}}}""").Type);

    [Theory]
    [InlineData("\"text\":\"x\"", MessageType.Text)]
    [InlineData("\"photo\":[{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"width\":1,\"height\":1}],\"caption\":\"x\"", MessageType.Photo)]
    [InlineData("\"document\":{\"file_id\":\"a\",\"file_unique_id\":\"b\"}", MessageType.Document)]
    [InlineData("\"document\":{\"file_id\":\"a\",\"file_unique_id\":\"b\"},\"animation\":{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"width\":1,\"height\":1,\"duration\":1}", MessageType.Animation)]
    [InlineData("\"video\":{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"width\":1,\"height\":1,\"duration\":1}", MessageType.Video)]
    [InlineData("\"video_note\":{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"length\":1,\"duration\":1}", MessageType.VideoNote)]
    [InlineData("\"voice\":{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"duration\":1}", MessageType.Voice)]
    [InlineData("\"audio\":{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"duration\":1}", MessageType.Audio)]
    [InlineData("\"sticker\":{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"type\":\"regular\",\"width\":1,\"height\":1,\"is_animated\":false,\"is_video\":false}", MessageType.Sticker)]
    [InlineData("\"location\":{\"latitude\":-6.2,\"longitude\":106.8}", MessageType.Location)]
    [InlineData("\"venue\":{\"location\":{\"latitude\":-6.2,\"longitude\":106.8},\"title\":\"x\",\"address\":\"y\"},\"location\":{\"latitude\":-6.2,\"longitude\":106.8}", MessageType.Venue)]
    [InlineData("\"contact\":{\"phone_number\":\"+620000000000\",\"first_name\":\"Contoh\"}", MessageType.Contact)]
    [InlineData("\"dice\":{\"emoji\":\"🎲\",\"value\":6}", MessageType.Dice)]
    [InlineData("\"new_chat_members\":[{\"id\":5,\"is_bot\":true,\"first_name\":\"Contoh\"}]", MessageType.NewChatMembers)]
    [InlineData("\"left_chat_member\":{\"id\":5,\"is_bot\":true,\"first_name\":\"Contoh\"}", MessageType.LeftChatMember)]
    [InlineData("\"group_chat_created\":true", MessageType.GroupChatCreated)]
    [InlineData("\"supergroup_chat_created\":true", MessageType.SupergroupChatCreated)]
    [InlineData("\"migrate_to_chat_id\":-1001234567890", MessageType.MigrateToChatId)]
    [InlineData("\"migrate_from_chat_id\":-5", MessageType.MigrateFromChatId)]
    [InlineData("\"pinned_message\":{\"message_id\":6,\"date\":1,\"chat\":{\"id\":5,\"type\":\"group\"},\"text\":\"x\"}", MessageType.PinnedMessage)]
    [InlineData("\"web_app_data\":{\"data\":\"{}\",\"button_text\":\"x\"}", MessageType.WebAppData)]
    public void A_message_is_what_it_carries(string field, MessageType kind) =>
        Assert.Equal(kind, Read($$$"""{"update_id":9,"message":{"message_id":7,"date":1,"chat":{"id":5,"type":"private"},{{{field}}}}}""").Message!.Type);

    [Fact]
    public void Times_are_utc_and_nought_is_none()
    {
        var dated = Read("""{"update_id":9,"edited_message":{"message_id":7,"date":1767225600,"edit_date":1767225660,"chat":{"id":5,"type":"private"}}}""");
        Assert.Equal(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc), dated.EditedMessage!.Date);
        Assert.Equal((DateTimeKind.Utc, TimeSpan.FromMinutes(1)), (dated.EditedMessage.Date.Kind, dated.EditedMessage.EditDate - dated.EditedMessage.Date));
        var press = Read("""{"update_id":9,"callback_query":{"id":"1","from":{"id":5,"is_bot":false,"first_name":"Contoh"},"chat_instance":"2","message":{"message_id":7,"date":0,"chat":{"id":5,"type":"private"}}}}""");
        Assert.Equal(default, press.CallbackQuery!.Message!.Date);
    }

    [Theory]
    [InlineData("""{"user":{"id":5,"is_bot":true,"first_name":"x"},"until_date":0,"status":"kicked"}""", ChatMemberStatus.Kicked, typeof(ChatMemberBanned), false, false)]
    [InlineData("""{"status":"member","user":{"id":5,"is_bot":true,"first_name":"x"},"news":1}""", ChatMemberStatus.Member, typeof(ChatMemberMember), true, false)]
    [InlineData("""{"status":"restricted","is_member":false,"user":{"id":5,"is_bot":true,"first_name":"x"}}""", ChatMemberStatus.Restricted, typeof(ChatMemberRestricted), false, false)]
    [InlineData("""{"status":"administrator","can_delete_messages":true,"user":{"id":5,"is_bot":true,"first_name":"x"}}""", ChatMemberStatus.Administrator, typeof(ChatMemberAdministrator), true, true)]
    [InlineData("""{"status":"left","user":{"id":5,"is_bot":true,"first_name":"x"}}""", ChatMemberStatus.Left, typeof(ChatMemberLeft), false, false)]
    [InlineData("""{"status":"creator","user":{"id":5,"is_bot":true,"first_name":"x"}}""", ChatMemberStatus.Creator, typeof(ChatMemberOwner), true, true)]
    public void A_standing_in_a_chat_is_known_wherever_its_status_is_written(string standing, ChatMemberStatus status, Type type, bool inChat, bool admin)
    {
        var change = Read($$$"""{"update_id":9,"my_chat_member":{"chat":{"id":5,"type":"private"},"from":{{{Person}}},"date":1,"old_chat_member":{{{standing}}},"new_chat_member":{{{standing}}}}}""");
        var now = change.MyChatMember!.NewChatMember;
        Assert.Equal((UpdateType.MyChatMember, status), (change.Type, now.Status));
        Assert.IsType(type, now);
        Assert.Equal((inChat, admin, 5L), (now.IsInChat, now.IsAdmin, now.User.Id));
    }

    [Fact]
    public void A_forward_tells_where_it_came_from()
    {
        var message = Read("""
            {"update_id":9,"message":{"message_id":7,"date":1,"chat":{"id":5,"type":"private"},"text":"x",
             "forward_origin":{"type":"hidden_user","sender_user_name":"Contoh","date":1767225600}}}
            """).Message!;
        Assert.Equal("Contoh", Assert.IsType<MessageOriginHiddenUser>(message.ForwardOrigin).SenderUserName);
        Assert.Equal(("Contoh", 2026), (message.ForwardSenderName, message.ForwardDate!.Value.Year));
    }

    [Fact]
    public void Numbers_may_come_as_strings() => Assert.Equal(9, Read("""{"update_id":"9"}""").Id);

    [Theory]
    [InlineData("""{"update_id":9,"message":"not an object"}""")]
    [InlineData("""{"update_id":9,"message":{"message_id":[],"date":1}}""")]
    [InlineData("""{"update_id":9,"message":{"message_id":7,"date":"soon"}}""")]
    [InlineData("""{"update_id":9,"message":{"message_id":7,"date":-1}}""")]
    [InlineData("""{"update_id":9,"message":{"message_id":7,"date":1,"chat":{"id":5,"type":1}}}""")]
    public async Task A_field_of_a_wrong_type_fails_the_whole_batch(string wrong)
    {
        _telegram.Result($$"""[{"update_id":8},{{wrong}}]""");
        var failure = await Assert.ThrowsAsync<RequestException>(() => _telegram.Bot().GetUpdates());
        Assert.Equal("There was an exception during deserialization of the response", failure.Message);
        Assert.NotNull(failure.InnerException);
    }

    [Fact]
    public void What_was_read_can_be_written_again()
    {
        const string json = """{"update_id":9,"message":{"message_id":7,"date":1767225600,"chat":{"id":5,"type":"private","first_name":"Contoh"},"text":"Halo"}}""";
        Assert.Equal(json, JsonSerializer.Serialize(Read(json), JsonBotAPI.Options));
    }

    [Fact]
    public void Options_of_a_web_framework_can_be_made_to_read_the_same()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        JsonBotAPI.Configure(options);
        var update = JsonSerializer.Deserialize<Update>($$"""{"update_id":9,"edited_message":{{Message}}}""", options)!;
        Assert.Equal((9, 5L), (update.Id, update.EditedMessage!.Chat.Id));
    }

    [Fact]
    public void All_kinds_can_be_asked_for_but_the_unknown()
    {
        Assert.Contains(UpdateType.MyChatMember, Update.AllTypes);
        Assert.DoesNotContain(UpdateType.Unknown, Update.AllTypes);
    }

    private static Update Read(string json) => JsonSerializer.Deserialize<Update>(json, JsonBotAPI.Options)!;
}
