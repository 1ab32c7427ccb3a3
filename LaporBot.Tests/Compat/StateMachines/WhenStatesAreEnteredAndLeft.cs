using Stateless;

namespace LaporBot.Tests.Compat.StateMachines;

public class WhenStatesAreEnteredAndLeft
{
    private readonly StateMachine<Parcel, Happening> _table = new(Parcel.Packed);
    private readonly List<string> _log = [];

    private void Note(string line) => _log.Add($"{line} in {_table.State}");

    [Fact]
    public void One_leaves_first_then_moves_tells_enters_and_tells_again()
    {
        _table.Configure(Parcel.Packed).Permit(Happening.Loaded, Parcel.OnTruck).OnExit(() => Note("left"));
        _table.Configure(Parcel.OnTruck).OnEntry(() => Note("entered"));
        _table.OnTransitioned(_ => Note("moved"));
        _table.OnTransitionCompleted(_ => Note("completed"));

        _table.Fire(Happening.Loaded);

        Assert.Equal(["left in Packed", "moved in OnTruck", "entered in OnTruck", "completed in OnTruck"], _log);
    }

    [Fact]
    public void Parents_are_entered_before_their_substates_and_left_after_them()
    {
        _table.Configure(Parcel.Packed).Permit(Happening.Loaded, Parcel.OnTruck);
        _table.Configure(Parcel.Travelling)
            .OnEntry(() => _log.Add("journey begins")).OnExit(() => _log.Add("journey ends"));
        _table.Configure(Parcel.OnTruck)
            .SubstateOf(Parcel.Travelling)
            .Permit(Happening.Handed, Parcel.Delivered)
            .OnEntry(() => _log.Add("on truck")).OnExit(() => _log.Add("off truck"));

        _table.Fire(Happening.Loaded);
        _table.Fire(Happening.Handed);

        Assert.Equal(["journey begins", "on truck", "off truck", "journey ends"], _log);
    }

    [Fact]
    public void A_move_between_substates_leaves_the_parent_alone()
    {
        var table = new StateMachine<Parcel, Happening>(Parcel.OnTruck);
        table.Configure(Parcel.Travelling)
            .OnEntry(() => _log.Add("journey begins")).OnExit(() => _log.Add("journey ends"));
        table.Configure(Parcel.OnTruck).SubstateOf(Parcel.Travelling).Permit(Happening.Unloaded, Parcel.AtDepot);
        table.Configure(Parcel.AtDepot).SubstateOf(Parcel.Travelling).OnEntry(() => _log.Add("at depot"));

        table.Fire(Happening.Unloaded);

        Assert.Equal(["at depot"], _log);
    }

    [Fact]
    public void A_substate_that_moves_to_its_parent_does_not_enter_it_again()
    {
        var table = new StateMachine<Parcel, Happening>(Parcel.OnTruck);
        table.Configure(Parcel.Travelling).OnEntry(() => _log.Add("journey begins"));
        table.Configure(Parcel.OnTruck)
            .SubstateOf(Parcel.Travelling)
            .Permit(Happening.Unloaded, Parcel.Travelling)
            .OnExit(() => _log.Add("off truck"));

        table.Fire(Happening.Unloaded);

        Assert.Equal(["off truck"], _log);
        Assert.Equal(Parcel.Travelling, table.State);
    }

    [Fact]
    public void Reentry_leaves_and_enters_the_same_state()
    {
        _table.Configure(Parcel.Packed)
            .PermitReentry(Happening.Scanned)
            .OnExit(move => _log.Add($"left {move.IsReentry}"))
            .OnEntry(move => _log.Add($"entered {move.IsReentry}"));

        _table.Fire(Happening.Scanned);

        Assert.Equal(["left True", "entered True"], _log);
    }

    [Fact]
    public void Reentry_under_a_guard_is_refused_when_the_guard_fails()
    {
        _table.Configure(Parcel.Packed).PermitReentryIf(Happening.Scanned, () => false, "the scanner works");

        Assert.False(_table.CanFire(Happening.Scanned));
    }

    [Fact]
    public void An_entry_action_of_one_trigger_sleeps_for_the_others()
    {
        _table.Configure(Parcel.Packed)
            .Permit(Happening.Loaded, Parcel.AtDepot)
            .Permit(Happening.Scanned, Parcel.AtDepot);
        _table.Configure(Parcel.AtDepot)
            .OnEntryFrom(Happening.Scanned, () => _log.Add("scanned"))
            .OnEntryFrom(Happening.Loaded, move => _log.Add($"loaded from {move.Source}"));

        _table.Fire(Happening.Loaded);

        Assert.Equal(["loaded from Packed"], _log);
    }

    [Fact]
    public void Actions_of_one_state_run_in_the_order_of_the_table()
    {
        _table.Configure(Parcel.Packed).Permit(Happening.Loaded, Parcel.OnTruck);
        _table.Configure(Parcel.OnTruck).OnEntry(() => _log.Add("first")).OnEntry(() => _log.Add("second"));
        _table.Configure(Parcel.OnTruck).OnEntryFrom(Happening.Loaded, () => _log.Add("third"));

        _table.Fire(Happening.Loaded);

        Assert.Equal(["first", "second", "third"], _log);
    }

    [Fact]
    public void A_move_says_where_from_where_to_and_by_what()
    {
        StateMachine<Parcel, Happening>.Transition? seen = null;
        _table.Configure(Parcel.Packed).Permit(Happening.Loaded, Parcel.OnTruck);
        _table.Configure(Parcel.OnTruck).OnEntry(move => seen = move);

        _table.Fire(Happening.Loaded);

        Assert.NotNull(seen);
        Assert.Equal((Parcel.Packed, Parcel.OnTruck, Happening.Loaded), (seen.Source, seen.Destination, seen.Trigger));
        Assert.False(seen.IsReentry);
        Assert.Empty(seen.Parameters);
    }
}
