using System.Text.Json;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace LaporBot.Tests.Compat.TelegramClient;

public class WhenChatsAreNamed
{
    [Fact]
    public void A_string_that_is_a_number_counts_as_the_number()
    {
        ChatId fromText = "-1001234567890";
        ChatId fromNumber = -1001234567890;
        Assert.Equal(fromNumber, fromText);
        Assert.True(fromText == fromNumber);
        Assert.Equal(fromNumber.GetHashCode(), fromText.GetHashCode());
        Assert.Equal("-1001234567890", fromText.ToString());
    }

    [Fact]
    public void Names_of_public_chats_ignore_case()
    {
        Assert.True(new ChatId("@Contoh") == new ChatId("@contoh"));
        Assert.False(new ChatId("@contoh") == new ChatId(5));
    }

    [Theory]
    [InlineData("")]
    [InlineData("@")]
    [InlineData("contoh")]
    public void What_is_neither_is_refused(string name) =>
        Assert.Equal("username", Assert.Throws<ArgumentException>(() => new ChatId(name)).ParamName);

    [Fact]
    public void A_chat_or_a_person_names_the_chat()
    {
        ChatId? group = new Chat { Id = -5, Type = ChatType.Group };
        ChatId? person = new User { Id = 5 };
        Assert.Equal((-5L, 5L), (group!.Identifier, person!.Identifier));
    }

    [Fact]
    public void Json_has_numbers_as_numbers_and_names_as_strings()
    {
        Assert.Equal("-5", JsonSerializer.Serialize(new ChatId(-5), JsonBotAPI.Options));
        Assert.Equal("\"@contoh\"", JsonSerializer.Serialize(new ChatId("@contoh"), JsonBotAPI.Options));
        Assert.Equal(new ChatId(-5), JsonSerializer.Deserialize<ChatId>("\"-5\"", JsonBotAPI.Options));
    }

    [Fact]
    public void People_and_chats_describe_themselves()
    {
        Assert.Equal("Contoh Satu (5)", new User { Id = 5, FirstName = "Contoh", LastName = "Satu" }.ToString());
        Assert.Equal("Group \"Petugas\" (-5)", new Chat { Id = -5, Type = ChatType.Group, Title = "Petugas" }.ToString());
    }
}
