using LaporBot.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace LaporBot.Tests.Compat.BotFramework;

public sealed class WhenATurnSends : IDisposable
{
    readonly CollectingBotAdapter _channel = new();
    readonly TurnContext _turn;

    public WhenATurnSends() => _turn = new TurnContext(_channel, AnIncoming.Message());

    public void Dispose() => _turn.Dispose();

    [Fact]
    public async Task A_text_becomes_a_message_from_the_bot_to_the_sender()
    {
        await _turn.SendActivityAsync("Terima kasih.");

        var sent = Assert.Single(_channel.Sent);
        Assert.Equal(ActivityTypes.Message, sent.Type);
        Assert.Equal("Terima kasih.", sent.Text);
        Assert.Equal("bot-contoh", sent.From!.Id);
        Assert.Equal("warga-contoh", sent.Recipient!.Id);
        Assert.Equal("chat-contoh", sent.Conversation!.Id);
        Assert.Equal("contoh-channel", sent.ChannelId);
        Assert.Equal("https://contoh.example", sent.ServiceUrl);
        Assert.Equal("incoming-1", sent.ReplyToId);
    }

    [Fact]
    public async Task The_id_given_by_the_channel_comes_back_and_is_written_on_the_activity()
    {
        var reply = MessageFactory.Text("Terima kasih.");

        var answer = await _turn.SendActivityAsync(reply);

        Assert.Equal("sent-1", answer.Id);
        Assert.Equal("sent-1", reply.Id);
    }

    [Fact]
    public async Task Several_activities_leave_together_and_in_order()
    {
        var answers = await _turn.SendActivitiesAsync([MessageFactory.Text("satu"), MessageFactory.Text("dua")]);

        Assert.Equal(["satu", "dua"], Assert.Single(_channel.Sends).Select(activity => activity.Text));
        Assert.Equal(["sent-1", "sent-2"], answers.Select(answer => answer.Id));
    }

    [Theory, InlineData(""), InlineData("  "), InlineData(null)]
    public async Task A_blank_text_is_refused(string? text) =>
        await Assert.ThrowsAsync<ArgumentNullException>(() => _turn.SendActivityAsync(text!));

    [Fact]
    public async Task A_list_of_nothing_is_refused()
    {
        Assert.Equal("activities", (await Assert.ThrowsAsync<ArgumentException>(() => _turn.SendActivitiesAsync([]))).ParamName);
        await Assert.ThrowsAsync<ArgumentNullException>(() => _turn.SendActivitiesAsync(null!));
    }

    [Fact]
    public async Task No_activity_is_refused() =>
        await Assert.ThrowsAsync<ArgumentNullException>(() => _turn.SendActivityAsync((IActivity)null!));

    [Fact]
    public async Task A_trace_is_no_answer_and_a_message_is_one()
    {
        await _turn.SendActivityAsync(Activity.CreateTraceActivity("catatan"));
        Assert.False(_turn.Responded);

        await _turn.SendActivityAsync("Terima kasih.");
        Assert.True(_turn.Responded);
    }

    [Fact]
    public async Task Only_the_interface_says_by_itself_that_input_is_accepted()
    {
        await ((ITurnContext)_turn).SendActivityAsync("lewat antarmuka", speak: "diucapkan");
        await _turn.SendActivityAsync("lewat kelas", speak: "");

        Assert.Equal([InputHints.AcceptingInput, null], _channel.Sent.Select(activity => activity.InputHint));
        Assert.Equal(["diucapkan", null], _channel.Sent.Select(activity => activity.Speak));
    }

    [Fact]
    public async Task A_locale_is_taken_from_the_turn_only_by_activities_without_one()
    {
        _turn.Activity.Locale = "id-ID";

        await _turn.SendActivitiesAsync([new Activity(ActivityTypes.Message), new Activity(ActivityTypes.Message) { Locale = "en-GB" }]);

        Assert.Equal(["id-ID", "en-GB"], _channel.Sent.Select(activity => activity.Locale));
    }

    [Fact]
    public async Task Handlers_run_in_the_order_of_registration_and_may_change_what_leaves()
    {
        _turn.OnSendActivities((_, outgoing, next) =>
        {
            outgoing[0].Text += " satu";
            return next();
        }).OnSendActivities((_, outgoing, next) =>
        {
            outgoing[0].Text += " dua";
            outgoing.Add(MessageFactory.Text("tambahan"));
            return next();
        });

        await _turn.SendActivityAsync("nol");

        Assert.Equal(["nol satu dua", "tambahan"], _channel.Texts);
    }

    [Fact]
    public async Task A_handler_that_does_not_go_on_keeps_the_message_back()
    {
        _turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>(null!));

        var answer = await _turn.SendActivityAsync("ditahan");

        Assert.Null(answer.Id);
        Assert.Empty(_channel.Sends);
        Assert.False(_turn.Responded);
    }

    [Fact]
    public async Task A_handler_that_goes_on_twice_sends_twice()
    {
        _turn.OnSendActivities(async (_, _, next) =>
        {
            await next();
            return await next();
        });

        Assert.Equal("sent-2", (await _turn.SendActivityAsync("lagi")).Id);
        Assert.Equal(2, _channel.Sends.Count);
    }

    [Fact]
    public async Task What_a_handler_throws_reaches_the_one_who_sends()
    {
        _turn.OnSendActivities((_, _, _) => throw new InvalidOperationException("ditolak"));

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => _turn.SendActivityAsync("apa saja"));
        Assert.Equal("ditolak", failure.Message);
    }

    [Fact]
    public async Task Replies_that_the_sender_waits_for_are_buffered_and_pass_the_channel_by()
    {
        _turn.Activity.DeliveryMode = DeliveryModes.ExpectReplies;

        var answer = await _turn.SendActivityAsync("ditunggu");

        Assert.Null(answer.Id);
        Assert.Empty(_channel.Sends);
        Assert.Equal("ditunggu", Assert.Single(_turn.BufferedReplyActivities).Text);
        Assert.True(_turn.Responded);
    }

    [Fact]
    public async Task A_disposed_turn_sends_nothing_more()
    {
        _turn.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => _turn.SendActivityAsync("terlambat"));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => _turn.SendActivitiesAsync([new Activity()]));
        Assert.Throws<ObjectDisposedException>(() => _turn.OnSendActivities((_, _, next) => next()));
    }
}
