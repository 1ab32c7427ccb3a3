using LaporBot.Host.Notifications;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace LaporBot.Tests.Notifications;

public class WhenADeliveryFails
{
    private static readonly DateTimeOffset s_now = new(2026, 10, 3, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_chat_that_asks_to_wait_is_held_for_as_long_as_it_asks() =>
        Assert.Equal(
            new Delivery.ChatHeld(TimeSpan.FromSeconds(7)),
            Of(new ApiRequestException("Too Many Requests: retry after 7", 429, new ResponseParameters { RetryAfter = 7 })));

    [Fact]
    public void A_group_that_moved_is_followed() =>
        Assert.Equal(
            new Delivery.Moved(-100123),
            Of(new ApiRequestException("Bad Request: group chat was upgraded to a supergroup chat", 400, new ResponseParameters { MigrateToChatId = -100123 })));

    [Fact]
    public void An_edit_that_changes_nothing_has_arrived() =>
        Assert.IsType<Delivery.Taken>(Of(new ApiRequestException(
            "Bad Request: message is not modified: specified new message content and reply markup are exactly the same", 400)));

    [Theory]
    [InlineData(403, "Forbidden: bot was blocked by the user")]
    [InlineData(403, "Forbidden: user is deactivated")]
    [InlineData(400, "Bad Request: chat not found")]
    public void Somebody_who_is_gone_is_marked_unreachable(int code, string text) =>
        Assert.IsType<Delivery.Unreachable>(Of(new ApiRequestException(text, code)));

    [Theory]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(500)]
    [InlineData(502)]
    public void A_fault_of_the_channel_is_tried_again_later(int code) =>
        Assert.IsType<Delivery.TryLater>(Of(new ApiRequestException("whatever it says", code)));

    [Fact]
    public void A_page_of_HTML_instead_of_an_answer_is_tried_again_later() =>
        Assert.IsType<Delivery.TryLater>(Of(new RequestException("no JSON", System.Net.HttpStatusCode.BadGateway)));

    [Fact]
    public void A_message_that_will_never_be_taken_is_given_up() =>
        Assert.IsType<Delivery.Refused>(Of(new ApiRequestException("Bad Request: BUTTON_DATA_INVALID", 400)));

    [Fact]
    public void Waits_double_and_end_at_five_minutes()
    {
        Assert.Equal(TimeSpan.FromSeconds(1), DeliveryPolicy.BackOff(1));
        Assert.Equal(TimeSpan.FromSeconds(8), DeliveryPolicy.BackOff(4));
        Assert.Equal(TimeSpan.FromMinutes(5), DeliveryPolicy.BackOff(40));
    }

    private static Delivery Of(Exception failure) => DeliveryPolicy.Of(failure, s_now);
}
