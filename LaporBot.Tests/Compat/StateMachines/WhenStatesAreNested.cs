using Stateless;

namespace LaporBot.Tests.Compat.StateMachines;

public class WhenStatesAreNested
{
    private readonly StateMachine<Parcel, Happening> _table = new(Parcel.OnTruck);

    public WhenStatesAreNested()
    {
        _table.Configure(Parcel.OnTruck).SubstateOf(Parcel.Travelling);
        _table.Configure(Parcel.AtDepot).SubstateOf(Parcel.Travelling);
    }

    [Fact]
    public void A_substate_is_in_its_parent_too_but_not_in_its_sibling()
    {
        Assert.True(_table.IsInState(Parcel.OnTruck));
        Assert.True(_table.IsInState(Parcel.Travelling));
        Assert.False(_table.IsInState(Parcel.AtDepot));
    }

    [Fact]
    public void A_substate_inherits_its_parents_lines()
    {
        _table.Configure(Parcel.Travelling).Permit(Happening.Refused, Parcel.Returned);

        _table.Fire(Happening.Refused);

        Assert.Equal(Parcel.Returned, _table.State);
    }

    [Fact]
    public void A_line_of_the_substate_goes_before_the_parents()
    {
        _table.Configure(Parcel.Travelling).Permit(Happening.Refused, Parcel.Returned);
        _table.Configure(Parcel.OnTruck).Permit(Happening.Refused, Parcel.AtDepot);

        _table.Fire(Happening.Refused);

        Assert.Equal(Parcel.AtDepot, _table.State);
    }

    [Fact]
    public void The_parents_line_serves_where_the_substates_guard_fails()
    {
        _table.Configure(Parcel.Travelling).Permit(Happening.Refused, Parcel.Returned);
        _table.Configure(Parcel.OnTruck).PermitIf(Happening.Refused, Parcel.AtDepot, () => false, "a depot is near");

        _table.Fire(Happening.Refused);

        Assert.Equal(Parcel.Returned, _table.State);
    }

    [Fact]
    public void Where_both_refuse_the_parents_sentence_is_heard()
    {
        _table.Configure(Parcel.Travelling).PermitIf(Happening.Refused, Parcel.Returned, () => false, "it is far");
        _table.Configure(Parcel.OnTruck).PermitIf(Happening.Refused, Parcel.AtDepot, () => false, "it is near");

        Assert.False(_table.CanFire(Happening.Refused, out var unmet));

        Assert.Equal(["it is far"], unmet!);
    }

    [Fact]
    public void A_parents_line_into_the_state_one_is_in_does_nothing()
    {
        var moved = false;
        _table.Configure(Parcel.Travelling).Permit(Happening.Loaded, Parcel.OnTruck);
        _table.OnTransitioned(_ => moved = true);

        _table.Fire(Happening.Loaded);

        Assert.False(moved);
        Assert.Equal(Parcel.OnTruck, _table.State);
    }

    [Fact]
    public void A_parents_reentry_leads_out_of_the_substate_into_the_parent()
    {
        List<string> log = [];
        _table.Configure(Parcel.Travelling)
            .PermitReentry(Happening.Scanned)
            .OnExit(() => log.Add("left the journey"))
            .OnEntry(() => log.Add("began the journey"));
        _table.Configure(Parcel.OnTruck).OnExit(() => log.Add("left the truck"));

        _table.Fire(Happening.Scanned);

        Assert.Equal(["left the truck", "left the journey", "began the journey"], log);
        Assert.Equal(Parcel.Travelling, _table.State);
    }

    [Fact]
    public void Entering_a_parent_goes_on_into_its_initial_substate()
    {
        var table = new StateMachine<Parcel, Happening>(Parcel.Packed);
        table.Configure(Parcel.Packed).Permit(Happening.Loaded, Parcel.Travelling);
        table.Configure(Parcel.Travelling).InitialTransition(Parcel.OnTruck);
        table.Configure(Parcel.OnTruck).SubstateOf(Parcel.Travelling);
        List<string> moves = [];
        table.OnTransitioned(move => moves.Add($"{move.Source}>{move.Destination}"));
        table.OnTransitionCompleted(move => moves.Add($"done {move.Source}>{move.Destination}"));

        table.Fire(Happening.Loaded);

        Assert.Equal(Parcel.OnTruck, table.State);
        Assert.Equal(["Packed>Travelling", "Travelling>OnTruck", "done Packed>OnTruck"], moves);
    }

    [Fact]
    public void An_initial_transition_to_a_stranger_fails_when_the_parent_is_entered()
    {
        var table = new StateMachine<Parcel, Happening>(Parcel.Packed);
        table.Configure(Parcel.Packed).Permit(Happening.Loaded, Parcel.Travelling);
        table.Configure(Parcel.Travelling).InitialTransition(Parcel.Delivered);

        var refusal = Assert.Throws<InvalidOperationException>(() => table.Fire(Happening.Loaded));

        Assert.Equal("The target (Delivered) for the initial transition is not a substate.", refusal.Message);
    }

    [Fact]
    public void Activation_starts_at_the_parent_and_deactivation_ends_there()
    {
        List<string> log = [];
        _table.Configure(Parcel.Travelling)
            .OnActivate(() => log.Add("journey on")).OnDeactivate(() => log.Add("journey off"));
        _table.Configure(Parcel.OnTruck)
            .OnActivate(() => log.Add("truck on")).OnDeactivate(() => log.Add("truck off"));

        _table.Activate();
        _table.Deactivate();

        Assert.Equal(["journey on", "truck on", "truck off", "journey off"], log);
    }
}
