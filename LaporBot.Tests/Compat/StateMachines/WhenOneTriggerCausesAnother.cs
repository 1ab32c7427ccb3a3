using Stateless;

namespace LaporBot.Tests.Compat.StateMachines;

public class WhenOneTriggerCausesAnother
{
    private readonly List<string> _log = [];

    [Fact]
    public void Queued_it_waits_until_the_first_move_is_complete()
    {
        var table = TableThatScansOnEntry(FiringMode.Queued);

        table.Fire(Happening.Loaded);

        Assert.Equal(["entering truck", "truck entered", "completed OnTruck", "at depot", "completed AtDepot"], _log);
        Assert.Equal(Parcel.AtDepot, table.State);
    }

    [Fact]
    public void Immediate_it_runs_inside_the_first_move()
    {
        var table = TableThatScansOnEntry(FiringMode.Immediate);

        table.Fire(Happening.Loaded);

        Assert.Equal(["entering truck", "at depot", "completed AtDepot", "truck entered", "completed AtDepot"], _log);
        Assert.Equal(Parcel.AtDepot, table.State);
    }

    [Fact]
    public void Queued_is_what_one_gets_unasked()
    {
        var state = Parcel.Packed;
        var table = new StateMachine<Parcel, Happening>(() => state, moved => state = moved);
        table.Configure(Parcel.Packed)
            .Permit(Happening.Loaded, Parcel.OnTruck)
            .OnExit(() => table.Fire(Happening.Unloaded));
        table.Configure(Parcel.OnTruck).Permit(Happening.Unloaded, Parcel.AtDepot);

        table.Fire(Happening.Loaded);

        Assert.Equal(Parcel.AtDepot, state);
    }

    [Fact]
    public void What_waited_behind_a_failed_move_comes_before_the_next_trigger()
    {
        var table = new StateMachine<Parcel, Happening>(Parcel.Packed);
        table.Configure(Parcel.Packed).Permit(Happening.Loaded, Parcel.OnTruck);
        table.Configure(Parcel.OnTruck)
            .Permit(Happening.Unloaded, Parcel.AtDepot)
            .OnEntry(() =>
            {
                table.Fire(Happening.Unloaded);
                throw new TimeoutException("the truck broke down");
            });
        table.Configure(Parcel.AtDepot).Permit(Happening.Handed, Parcel.Delivered);

        Assert.Throws<TimeoutException>(() => table.Fire(Happening.Loaded));
        Assert.Equal(Parcel.OnTruck, table.State);
        table.Fire(Happening.Handed);

        Assert.Equal(Parcel.Delivered, table.State);
    }

    [Fact]
    public void A_firing_mode_that_does_not_exist_is_refused()
    {
        var table = new StateMachine<Parcel, Happening>(Parcel.Packed, (FiringMode)9);

        Assert.Throws<InvalidOperationException>(() => table.Fire(Happening.Loaded));
    }

    private StateMachine<Parcel, Happening> TableThatScansOnEntry(FiringMode mode)
    {
        var table = new StateMachine<Parcel, Happening>(Parcel.Packed, mode);
        table.Configure(Parcel.Packed).Permit(Happening.Loaded, Parcel.OnTruck);
        table.Configure(Parcel.OnTruck)
            .Permit(Happening.Unloaded, Parcel.AtDepot)
            .OnEntry(() =>
            {
                _log.Add("entering truck");
                table.Fire(Happening.Unloaded);
                _log.Add("truck entered");
            });
        table.Configure(Parcel.AtDepot).OnEntry(() => _log.Add("at depot"));
        table.OnTransitionCompleted(move => _log.Add($"completed {move.Destination}"));
        return table;
    }
}
