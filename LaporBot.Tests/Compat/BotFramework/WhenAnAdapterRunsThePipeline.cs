using System.Globalization;
using LaporBot.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Moq;

namespace LaporBot.Tests.Compat.BotFramework;

public class WhenAnAdapterRunsThePipeline
{
    readonly CollectingBotAdapter _channel = new();
    readonly List<string> _seen = [];

    [Fact]
    public async Task Middleware_surrounds_the_bot_in_order_of_registration()
    {
        _channel.Use(Noting("luar")).Use(Noting("dalam"));

        await _channel.ReceiveAsync(AnIncoming.Message(), Bot);

        Assert.Equal(["luar >", "dalam >", "bot", "< dalam", "< luar"], _seen);
    }

    [Fact]
    public async Task Middleware_that_does_not_go_on_ends_the_turn()
    {
        _channel.Use(Noting("luar")).Use(new InlineMiddleware((_, _, _) => Task.CompletedTask)).Use(Noting("dalam"));

        await _channel.ReceiveAsync(AnIncoming.Message(), Bot);

        Assert.Equal(["luar >", "< luar"], _seen);
    }

    [Fact]
    public async Task Middleware_that_goes_on_twice_runs_the_bot_twice()
    {
        _channel.Use(new InlineMiddleware(async (_, next, cancellationToken) =>
        {
            await next(cancellationToken);
            await next(cancellationToken);
        }));

        await _channel.ReceiveAsync(AnIncoming.Message(), Bot);

        Assert.Equal(["bot", "bot"], _seen);
    }

    [Fact]
    public async Task Middleware_hands_its_own_cancellation_to_what_is_further_in()
    {
        using var own = new CancellationTokenSource();
        var received = CancellationToken.None;
        _channel.Use(new InlineMiddleware((_, next, _) => next(own.Token)));

        await _channel.ReceiveAsync(AnIncoming.Message(), (_, cancellationToken) =>
        {
            received = cancellationToken;
            return Task.CompletedTask;
        });

        Assert.Equal(own.Token, received);
    }

    [Fact]
    public async Task A_set_within_a_set_runs_through_before_what_follows_it()
    {
        var inner = new MiddlewareSet().Use(Noting("dalam")).Use(new InlineMiddleware((_, _, _) => Task.CompletedTask));
        _channel.Use(inner).Use(Noting("lanjut"));

        await _channel.ReceiveAsync(AnIncoming.Message(), Bot);

        Assert.Equal(["dalam >", "< dalam", "lanjut >", "bot", "< lanjut"], _seen);
        Assert.Equal(2, _channel.MiddlewareSet.Count());
    }

    [Fact]
    public async Task A_pipeline_without_a_bot_only_runs_its_middleware()
    {
        _channel.Use(Noting("luar"));

        await _channel.ReceiveAsync(AnIncoming.Message(), null);

        Assert.Equal(["luar >", "< luar"], _seen);
    }

    [Fact]
    public async Task An_exception_goes_to_the_caller_where_nobody_minds_it() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => _channel.ReceiveAsync(AnIncoming.Message(), Failing));

    [Fact]
    public async Task An_exception_of_bot_or_middleware_ends_at_the_error_callback_which_may_still_answer()
    {
        _channel.OnTurnError = (turn, failure) => turn.SendActivityAsync($"Maaf: {failure.Message}");

        await _channel.ReceiveAsync(AnIncoming.Message(), Failing);
        _channel.Use(new InlineMiddleware((_, _, _) => throw new InvalidOperationException("dari tengah")));
        await _channel.ReceiveAsync(AnIncoming.Message(), Bot);

        Assert.Equal(["Maaf: gagal", "Maaf: dari tengah"], _channel.Texts);
    }

    [Fact]
    public async Task Middleware_may_mind_an_exception_before_the_error_callback_does()
    {
        _channel.OnTurnError = (_, _) => throw new InvalidOperationException("tidak sampai sini");
        _channel.Use(new InlineMiddleware(async (turn, next, cancellationToken) =>
        {
            var failure = await Record.ExceptionAsync(() => next(cancellationToken));
            await turn.SendActivityAsync($"ditangani: {failure!.Message}", cancellationToken: cancellationToken);
        }));

        await _channel.ReceiveAsync(AnIncoming.Message(), Failing);

        Assert.Equal(["ditangani: gagal"], _channel.Texts);
    }

    [Fact]
    public async Task What_the_error_callback_throws_reaches_the_caller()
    {
        _channel.OnTurnError = (_, _) => throw new NotSupportedException("gagal lagi");

        await Assert.ThrowsAsync<NotSupportedException>(() => _channel.ReceiveAsync(AnIncoming.Message(), Failing));
    }

    [Fact]
    public async Task The_turn_runs_in_the_culture_of_the_locale_and_the_caller_stays_in_his_own()
    {
        var before = CultureInfo.CurrentCulture;
        var during = string.Empty;
        var incoming = AnIncoming.Message();
        incoming.Locale = before.Name == "id-ID" ? "en-GB" : "id-ID";

        await _channel.ReceiveAsync(incoming, (_, _) =>
        {
            during = CultureInfo.CurrentCulture.Name;
            return Task.CompletedTask;
        });

        Assert.Equal(incoming.Locale, during);
        Assert.Equal(before, CultureInfo.CurrentCulture);
    }

    [Fact]
    public async Task A_locale_that_names_no_culture_changes_nothing()
    {
        var incoming = AnIncoming.Message();
        incoming.Locale = "bukan bahasa!";

        await _channel.ReceiveAsync(incoming, (_, _) =>
        {
            _seen.Add(CultureInfo.CurrentCulture.Name);
            return Task.CompletedTask;
        });

        Assert.Equal([CultureInfo.CurrentCulture.Name], _seen);
    }

    [Fact]
    public async Task A_foreign_turn_without_an_activity_goes_to_the_bot_past_the_middleware()
    {
        var turn = new Mock<ITurnContext>();
        turn.SetupGet(context => context.Activity).Returns((Activity)null!);
        _channel.Use(Noting("luar"));

        await _channel.RunAsync(turn.Object, Bot);

        Assert.Equal(["bot"], _seen);
    }

    [Fact]
    public async Task No_turn_and_no_middleware_are_refused()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _channel.RunAsync(null!, Bot));
        Assert.Throws<ArgumentNullException>(() => _channel.Use(null!));
    }

    static Task Failing(ITurnContext turn, CancellationToken cancellationToken) => throw new InvalidOperationException("gagal");

    Task Bot(ITurnContext turn, CancellationToken cancellationToken)
    {
        _seen.Add("bot");
        return Task.CompletedTask;
    }

    InlineMiddleware Noting(string name) => new(async (_, next, cancellationToken) =>
    {
        _seen.Add($"{name} >");
        await next(cancellationToken);
        _seen.Add($"< {name}");
    });
}
