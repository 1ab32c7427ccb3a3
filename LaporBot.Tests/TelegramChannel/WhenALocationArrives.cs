using LaporBot.Conversations.Speaking;
using LaporBot.Host.TelegramChannel;
using Microsoft.Bot.Schema;
using Telegram.Bot.Types;

namespace LaporBot.Tests.TelegramChannel;

public class WhenALocationArrives
{
    private static readonly Location s_point = new() { Latitude = -7.1, Longitude = 112.1 };

    [Fact]
    public void A_bare_point_has_no_words() =>
        Assert.Equal(new SharedPlace(-7.1, 112.1), Heard(new Message { Location = s_point }));

    [Fact]
    public void A_venue_brings_its_name_and_address() =>
        Assert.Equal(
            "Balai Contoh, Jalan Contoh 0",
            Heard(new Message { Location = s_point, Venue = new Venue { Location = s_point, Title = "Balai Contoh", Address = "Jalan Contoh 0" } }).Words);

    [Fact]
    public void A_live_location_that_moves_on_says_nothing_new() =>
        Assert.Null(UtteranceReader.Edit(new Activity { Id = "7", Value = new Message { Location = s_point } }));

    private static SharedPlace Heard(Message message) =>
        Assert.IsType<Utterance.Located>(UtteranceReader.Message(new Activity { Id = "7", Value = message })).Place;
}
