using LaporBot.Conversations.Speaking;
using LaporBot.Host.TelegramChannel;
using Microsoft.Bot.Schema;
using Telegram.Bot.Types;

namespace LaporBot.Tests.TelegramChannel;

public class WhenAContactArrives
{
    [Theory]
    [InlineData(7L, true)]
    [InlineData(8L, false)]
    [InlineData(null, false)]
    public void It_is_seen_whether_it_is_the_senders_own(long? whose, bool isSenders) =>
        Assert.Equal(new ContactCard("Saksi Contoh", "620000000000", isSenders), Heard("Saksi", "Contoh", whose));

    [Fact]
    public void A_name_may_have_one_part() => Assert.Equal("Saksi, 620000000000", Heard("Saksi", null, null).Words);

    private static ContactCard Heard(string first, string? last, long? whose) => Assert.IsType<Utterance.Introduced>(UtteranceReader.Message(new Activity
    {
        Id = "7",
        Value = new Message
        {
            From = new User { Id = 7 },
            Contact = new Contact { PhoneNumber = "620000000000", FirstName = first, LastName = last, UserId = whose },
        },
    })).Card;
}
