using Stateless;

namespace LaporBot.Tests.Compat.StateMachines;

public class WhenATableIsWrittenDown
{
    private readonly StateMachine<Parcel, Happening> _table = new(Parcel.Packed);

    [Fact]
    public void A_block_knows_its_state_and_its_table()
    {
        var block = _table.Configure(Parcel.AtDepot);

        Assert.Equal(Parcel.AtDepot, block.State);
        Assert.Same(_table, block.Machine);
    }

    [Fact]
    public void A_line_to_its_own_state_is_refused()
    {
        var block = _table.Configure(Parcel.Packed);

        var refusal = Assert.Throws<ArgumentException>(() => block.Permit(Happening.Scanned, Parcel.Packed));

        Assert.StartsWith("Permit() (and PermitIf()) require that the destination state is not equal", refusal.Message);
        Assert.Throws<ArgumentException>(() => block.PermitIf(Happening.Scanned, Parcel.Packed, () => true));
    }

    [Fact]
    public void A_state_cannot_be_its_own_parent()
    {
        var block = _table.Configure(Parcel.Packed);

        var refusal = Assert.Throws<ArgumentException>(() => block.SubstateOf(Parcel.Packed));

        Assert.Equal(
            "Configuring Packed as a substate of Packed creates an illegal cyclic configuration.", refusal.Message);
    }

    [Fact]
    public void Parents_cannot_go_round_in_a_circle()
    {
        _table.Configure(Parcel.OnTruck).SubstateOf(Parcel.Travelling);
        var block = _table.Configure(Parcel.Travelling);

        var refusal = Assert.Throws<ArgumentException>(() => block.SubstateOf(Parcel.OnTruck));

        Assert.Equal(
            "Configuring Travelling as a substate of OnTruck creates an illegal nested cyclic configuration.",
            refusal.Message);
    }

    [Fact]
    public void A_state_has_one_initial_transition()
    {
        var block = _table.Configure(Parcel.Travelling).InitialTransition(Parcel.OnTruck);

        var refusal = Assert.Throws<InvalidOperationException>(() => block.InitialTransition(Parcel.AtDepot));

        Assert.Equal(
            "This state has already been configured with an initial transition (OnTruck).", refusal.Message);
    }

    [Fact]
    public void An_initial_transition_leads_away_from_its_state()
    {
        var block = _table.Configure(Parcel.Travelling);

        var refusal = Assert.Throws<ArgumentException>(() => block.InitialTransition(Parcel.Travelling));

        Assert.Equal("targetState", refusal.ParamName);
    }

    [Fact]
    public void Missing_actions_and_listeners_are_refused_by_name()
    {
        var block = _table.Configure(Parcel.Packed);

        Assert.Equal("entryAction", NameOf(() => block.OnEntry((Action)null!)));
        Assert.Equal("exitAction", NameOf(() => block.OnExit((Action)null!)));
        Assert.Equal("internalAction", NameOf(() => block.InternalTransition(Happening.Scanned, (Action)null!)));
        Assert.Equal("onTransitionAction", NameOf(() => _table.OnTransitioned(null!)));
        Assert.Equal("onTransitionAction", NameOf(() => _table.OnTransitionCompleted(null!)));
        Assert.Equal(
            "unhandledTriggerAction", NameOf(() => _table.OnUnhandledTrigger((Action<Parcel, Happening>)null!)));
    }

    [Fact]
    public void A_lens_needs_both_of_its_functions()
    {
        Assert.Equal("stateAccessor", NameOf(() => Lens(null!, _ => { })));
        Assert.Equal("stateMutator", NameOf(() => Lens(() => Parcel.Packed, null!)));
    }

    private static StateMachine<Parcel, Happening> Lens(Func<Parcel> read, Action<Parcel> write) => new(read, write);

    private static string? NameOf(Action mistake) => Assert.Throws<ArgumentNullException>(mistake).ParamName;
}
