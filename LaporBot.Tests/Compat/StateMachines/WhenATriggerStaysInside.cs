using Stateless;

namespace LaporBot.Tests.Compat.StateMachines;

public class WhenATriggerStaysInside
{
    private readonly StateMachine<Parcel, Happening> _table = new(Parcel.OnTruck);
    private readonly List<string> _log = [];

    [Fact]
    public void Its_action_runs_and_nothing_is_left_or_entered()
    {
        _table.OnTransitioned(_ => _log.Add("moved"));
        _table.Configure(Parcel.OnTruck)
            .OnEntry(() => _log.Add("entered"))
            .OnExit(() => _log.Add("left"))
            .InternalTransition(Happening.Scanned, move => _log.Add($"{move.Source} to {move.Destination}"));

        _table.Fire(Happening.Scanned);

        Assert.Equal(["OnTruck to OnTruck"], _log);
    }

    [Fact]
    public void Its_action_receives_the_argument()
    {
        var trigger = _table.SetTriggerParameters<string>(Happening.Scanned);
        _table.Configure(Parcel.OnTruck).InternalTransition(trigger, (code, _) => _log.Add(code));

        _table.Fire(trigger, "contoh-1");

        Assert.Equal(["contoh-1"], _log);
    }

    [Fact]
    public void A_substate_runs_its_parents_action()
    {
        _table.Configure(Parcel.OnTruck).SubstateOf(Parcel.Travelling);
        _table.Configure(Parcel.Travelling).InternalTransition(Happening.Scanned, () => _log.Add("journey"));

        _table.Fire(Happening.Scanned);

        Assert.Equal(["journey"], _log);
        Assert.Equal(Parcel.OnTruck, _table.State);
    }

    [Fact]
    public void Its_guard_is_asked_to_choose_the_line_and_again_to_run_it()
    {
        var asked = 0;
        _table.Configure(Parcel.OnTruck)
            .InternalTransitionIf(Happening.Scanned, _ => ++asked > 0, () => _log.Add("ran"), "counted");

        _table.Fire(Happening.Scanned);

        Assert.Equal(["ran"], _log);
        Assert.Equal(2, asked);
    }

    [Fact]
    public void A_guard_over_the_argument_can_refuse_it()
    {
        var trigger = _table.SetTriggerParameters<int>(Happening.Scanned);
        _table.Configure(Parcel.OnTruck)
            .InternalTransitionIf(trigger, code => code > 0, (code, _) => _log.Add($"{code}"), "a real code");

        _table.Fire(trigger, 5);
        Assert.Throws<InvalidOperationException>(() => _table.Fire(trigger, 0));

        Assert.Equal(["5"], _log);
    }
}
