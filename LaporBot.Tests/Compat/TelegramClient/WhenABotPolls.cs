using LaporBot.Tests.Support;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Polling;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace LaporBot.Tests.Compat.TelegramClient;

public sealed class WhenABotPolls : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly ScriptedBotApi _telegram;
    private readonly List<string> _seen = [];

    public WhenABotPolls() => _telegram = new ScriptedBotApi { AtTheEnd = _stop.Cancel };

    public void Dispose()
    {
        _telegram.Dispose();
        _stop.Dispose();
    }

    [Fact]
    public async Task Updates_are_handed_over_one_after_another_and_then_confirmed()
    {
        var inside = 0;
        await Poll(async update =>
        {
            Assert.Equal(1, ++inside);
            await Task.Yield();
            inside--;
            _seen.Add($"{update.Id}");
        }, "[{\"update_id\":4},{\"update_id\":5}]", "[{\"update_id\":6}]");
        Assert.Equal(["4", "5", "6"], _seen);
        Assert.Equal([0, 6, 7], _telegram.Asked.Select(asked => (int?)asked.Json["offset"]));
    }

    [Fact]
    public async Task An_update_whose_handler_fails_is_not_asked_for_again()
    {
        await Poll(update => throw new InvalidOperationException($"{update.Id}"), "[{\"update_id\":4},{\"update_id\":5}]");
        Assert.Equal(["HandleUpdateError InvalidOperationException", "HandleUpdateError InvalidOperationException"], _seen);
        Assert.Equal(6, (int?)_telegram.Last.Json["offset"]);
    }

    [Fact]
    public async Task A_failure_to_ask_goes_to_the_error_handler_and_polling_goes_on()
    {
        _telegram.Refuses(409, "Conflict: terminated by other getUpdates request");
        await Poll(Note, "[{\"update_id\":4}]");
        Assert.Equal(["PollingError ApiRequestException", "4"], _seen);
    }

    [Fact]
    public async Task An_error_handler_that_throws_ends_it()
    {
        _telegram.Refuses(401, "Unauthorized");
        var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => _telegram.Bot().ReceiveAsync(
            new DefaultUpdateHandler((_, _, _) => Task.CompletedTask, (_, failure, _) => Task.FromException(failure)), cancellationToken: _stop.Token));
        Assert.Equal(401, refusal.ErrorCode);
    }

    [Fact]
    public async Task A_handler_that_cancels_ends_it_quietly()
    {
        await Poll(update =>
        {
            _seen.Add($"{update.Id}");
            throw new OperationCanceledException();
        }, "[{\"update_id\":4},{\"update_id\":5}]");
        Assert.Equal(["4"], _seen);
    }

    [Fact]
    public async Task It_asks_as_the_options_say_and_waits_as_long_as_the_client()
    {
        var bot = _telegram.Bot();
        bot.Timeout = TimeSpan.FromSeconds(30);
        var options = new ReceiverOptions { Offset = 3, Limit = 10, AllowedUpdates = [UpdateType.Message] };
        await bot.ReceiveAsync(Handler(Note), options, _stop.Token);
        Assert.Equal("""{"offset":3,"limit":10,"timeout":30,"allowed_updates":["message"]}""", _telegram.Asked[0].Json.ToJsonString());
    }

    [Fact]
    public async Task What_waits_can_be_thrown_away_first()
    {
        _telegram.Result("""[{"update_id":41}]""").Result("""[{"update_id":42}]""");
        await _telegram.Bot().ReceiveAsync(Handler(Note), new ReceiverOptions { DropPendingUpdates = true }, _stop.Token);
        Assert.Equal(["42"], _seen);
        Assert.Equal([-1, 42, 43], _telegram.Asked.Select(asked => (int?)asked.Json["offset"]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void A_limit_outside_1_to_100_is_refused(int limit) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReceiverOptions { Limit = limit });

    [Fact]
    public async Task In_the_background_a_failure_let_through_is_handed_on_as_fatal()
    {
        var fatal = new TaskCompletionSource<Exception>(TaskCreationOptions.RunContinuationsAsynchronously);
        _telegram.Refuses(401, "Unauthorized");
        _telegram.Bot().StartReceiving(
            (_, _, _) => Task.CompletedTask,
            (_, failure, source, _) =>
            {
                if (source is not HandleErrorSource.FatalError)
                    return Task.FromException(failure);
                fatal.SetResult(failure);
                return Task.CompletedTask;
            },
            cancellationToken: _stop.Token);
        Assert.Equal("Unauthorized", (await fatal.Task).Message);
    }

    private Task Note(Update update)
    {
        _seen.Add($"{update.Id}");
        return Task.CompletedTask;
    }

    private async Task Poll(Func<Update, Task> handle, params string[] batches)
    {
        foreach (var batch in batches)
            _telegram.Result(batch);
        await _telegram.Bot().ReceiveAsync(Handler(handle), cancellationToken: _stop.Token);
    }

    private DefaultUpdateHandler Handler(Func<Update, Task> handle) => new(
        (_, update, _) => handle(update),
        (_, failure, source, _) =>
        {
            _seen.Add($"{source} {failure.GetType().Name}");
            return Task.CompletedTask;
        });
}
