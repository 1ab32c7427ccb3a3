using LaporBot.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Moq;

namespace LaporBot.Tests.Compat.BotFramework;

public class WhenAHandlerSortsActivities
{
    readonly NotingActivityHandler _handler = new();

    [Theory]
    [InlineData(ActivityTypes.Message, "message halo")]
    [InlineData(ActivityTypes.MessageUpdate, "message update")]
    [InlineData(ActivityTypes.MessageDelete, "message delete")]
    [InlineData(ActivityTypes.Event, "event ")]
    [InlineData(ActivityTypes.Command, "command")]
    [InlineData(ActivityTypes.CommandResult, "command result")]
    [InlineData(ActivityTypes.Typing, "typing")]
    [InlineData(ActivityTypes.EndOfConversation, "end")]
    [InlineData(ActivityTypes.Trace, "unrecognized trace")]
    [InlineData("lain", "unrecognized lain")]
    [InlineData("Message", "unrecognized Message")]
    public async Task Each_type_reaches_its_method(string type, string method)
    {
        await HandleAsync(AnIncoming.OfType(type));

        Assert.Equal([method], _handler.Ran);
    }

    [Fact]
    public async Task A_token_response_is_an_event_of_its_own()
    {
        var incoming = AnIncoming.OfType(ActivityTypes.Event);
        incoming.Name = SignInConstants.TokenResponseEventName;

        await HandleAsync(incoming);

        Assert.Equal(["token"], _handler.Ran);
    }

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("add-upgrade", "installed")]
    [InlineData("remove", "uninstalled")]
    [InlineData("remove-upgrade", "uninstalled")]
    [InlineData("lain", null)]
    [InlineData(null, null)]
    public async Task An_installation_is_told_by_its_action(string? action, string? method)
    {
        var incoming = AnIncoming.OfType(ActivityTypes.InstallationUpdate);
        incoming.Action = action;

        await HandleAsync(incoming);

        Assert.Equal(method, _handler.Ran.SingleOrDefault());
    }

    [Fact]
    public async Task Members_are_told_with_the_whole_list_when_one_of_them_is_not_the_bot()
    {
        var joined = AnIncoming.OfType(ActivityTypes.ConversationUpdate);
        joined.MembersAdded = [new ChannelAccount("bot-contoh"), new ChannelAccount("warga-contoh")];
        var left = AnIncoming.OfType(ActivityTypes.ConversationUpdate);
        left.MembersRemoved = [new ChannelAccount("warga-contoh")];

        await HandleAsync(joined);
        await HandleAsync(left);

        Assert.Equal(["members added 2", "members removed 1"], _handler.Ran);
    }

    [Fact]
    public async Task The_bot_alone_is_no_news()
    {
        var joined = AnIncoming.OfType(ActivityTypes.ConversationUpdate);
        joined.MembersAdded = [new ChannelAccount("bot-contoh")];
        var left = AnIncoming.OfType(ActivityTypes.ConversationUpdate);
        left.MembersRemoved = [new ChannelAccount("bot-contoh")];

        await HandleAsync(joined);
        await HandleAsync(left);
        await HandleAsync(AnIncoming.OfType(ActivityTypes.ConversationUpdate));

        Assert.Empty(_handler.Ran);
    }

    [Fact]
    public async Task A_list_of_joined_members_hides_those_who_left_even_when_it_is_empty()
    {
        var incoming = AnIncoming.OfType(ActivityTypes.ConversationUpdate);
        incoming.MembersAdded = [];
        incoming.MembersRemoved = [new ChannelAccount("warga-contoh")];

        await HandleAsync(incoming);

        Assert.Empty(_handler.Ran);
    }

    [Fact]
    public async Task Reactions_put_on_are_told_before_reactions_taken_off()
    {
        var incoming = AnIncoming.OfType(ActivityTypes.MessageReaction);
        incoming.ReactionsRemoved = [new MessageReaction("sad")];
        incoming.ReactionsAdded = [new MessageReaction("like"), new MessageReaction("plusOne")];

        await HandleAsync(incoming);

        Assert.Equal(["reactions added 2", "reactions removed 1"], _handler.Ran);
    }

    [Fact]
    public async Task The_method_sees_the_same_turn_in_another_shape()
    {
        var channel = new CollectingBotAdapter();
        using var turn = new TurnContext(channel, AnIncoming.Message());
        var seen = new DelegatingTurnContext<IMessageActivity>(turn);
        var handled = 0;

        seen.OnSendActivities((_, _, next) =>
        {
            handled++;
            return next();
        });
        await seen.SendActivityAsync("satu");
        await seen.UpdateActivityAsync(MessageFactory.Text("dua"));
        await seen.DeleteActivityAsync("3");

        Assert.Same(turn.Activity, seen.Activity);
        Assert.Same(turn.Activity, ((ITurnContext<IMessageActivity>)seen).Activity);
        Assert.Same(turn.TurnState, seen.TurnState);
        Assert.True(seen.Responded);
        Assert.Equal((1, 1, 1, 1), (handled, channel.Sends.Count, channel.Updates.Count, channel.Deletions.Count));
    }

    [Fact]
    public async Task A_turn_without_type_or_activity_is_refused()
    {
        var empty = new Mock<ITurnContext>();
        empty.SetupGet(turn => turn.Activity).Returns((Activity)null!);

        await Assert.ThrowsAsync<ArgumentNullException>(() => _handler.OnTurnAsync(null!));
        await Assert.ThrowsAsync<ArgumentException>(() => _handler.OnTurnAsync(empty.Object));
        await Assert.ThrowsAsync<ArgumentException>(() => HandleAsync(new Activity()));
    }

    Task HandleAsync(Activity activity) => new CollectingBotAdapter().ReceiveAsync(activity, _handler.OnTurnAsync);
}
