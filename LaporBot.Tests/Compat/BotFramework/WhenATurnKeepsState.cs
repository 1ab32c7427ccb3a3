using LaporBot.Tests.Support;
using Microsoft.Bot.Builder;

namespace LaporBot.Tests.Compat.BotFramework;

public sealed class WhenATurnKeepsState : IDisposable
{
    readonly TurnContext _turn = new(new CollectingBotAdapter(), AnIncoming.Message());

    public void Dispose() => _turn.Dispose();

    [Fact]
    public void A_value_is_found_under_its_key_whatever_the_letter_case()
    {
        _turn.TurnState.Add("Kunci", "nilai");

        Assert.Equal("nilai", _turn.TurnState.Get<string>("kUNCI"));
        Assert.True(_turn.TurnState.ContainsKey("KUNCI"));
    }

    [Fact]
    public void A_value_without_a_key_is_found_by_its_type()
    {
        var outbox = new List<string> { "satu" };

        _turn.TurnState.Add(outbox);

        Assert.Same(outbox, _turn.TurnState.Get<List<string>>());
        Assert.Same(outbox, _turn.TurnState.Get<List<string>>(typeof(List<string>).FullName!));
    }

    [Fact]
    public void What_is_not_there_or_has_another_type_is_null()
    {
        _turn.TurnState.Add("kunci", "nilai");

        Assert.Null(_turn.TurnState.Get<string>("lain"));
        Assert.Null(_turn.TurnState.Get<string>(string.Empty));
        Assert.Null(_turn.TurnState.Get<Version>("kunci"));
        Assert.Null(_turn.TurnState.Get<Version>());
    }

    [Fact]
    public void Adding_twice_is_refused_and_setting_replaces()
    {
        _turn.TurnState.Add("satu");

        Assert.Throws<ArgumentException>(() => _turn.TurnState.Add("dua"));
        _turn.TurnState.Set("dua");

        Assert.Equal("dua", _turn.TurnState.Get<string>());
    }

    [Fact]
    public void Null_is_no_key_and_cannot_be_added_but_can_be_set()
    {
        Assert.Throws<ArgumentNullException>(() => _turn.TurnState.Get<string>(null!));
        Assert.Throws<ArgumentNullException>(() => _turn.TurnState.Add(null!, "nilai"));
        Assert.Throws<ArgumentNullException>(() => _turn.TurnState.Set(null!, "nilai"));
        Assert.Throws<ArgumentNullException>(() => _turn.TurnState.Add<string>("kunci", null!));

        _turn.TurnState.Set<string>("kunci", null!);
        Assert.True(_turn.TurnState.ContainsKey("kunci"));
    }

    [Fact]
    public void The_state_ends_with_the_turn()
    {
        _turn.Dispose();

        Assert.Throws<ObjectDisposedException>(() => _turn.TurnState.Get<string>());
        Assert.Throws<ObjectDisposedException>(() => _turn.TurnState.Add("terlambat"));
        Assert.Throws<ObjectDisposedException>(() => _turn.TurnState.Set("terlambat"));
    }

    [Fact]
    public async Task A_turn_over_another_activity_shares_state_and_handlers()
    {
        var handled = 0;
        using var second = new TurnContext(_turn, AnIncoming.Message("kedua"));
        _turn.OnSendActivities((_, _, next) =>
        {
            handled++;
            return next();
        });

        await second.SendActivityAsync("halo");

        Assert.Same(_turn.TurnState, second.TurnState);
        Assert.Same(_turn.Adapter, second.Adapter);
        Assert.Equal("kedua", second.Activity.Text);
        Assert.Equal(1, handled);
    }

    [Fact]
    public void A_turn_needs_an_adapter_and_an_activity()
    {
        Assert.Throws<ArgumentNullException>(() => new TurnContext((BotAdapter)null!, AnIncoming.Message()));
        Assert.Throws<ArgumentNullException>(() => new TurnContext((ITurnContext)null!, AnIncoming.Message()));
        Assert.Throws<ArgumentNullException>(() => new TurnContext(_turn.Adapter, null!));
    }
}
