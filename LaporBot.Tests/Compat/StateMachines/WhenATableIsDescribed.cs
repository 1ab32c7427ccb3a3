using Stateless;
using Stateless.Reflection;

namespace LaporBot.Tests.Compat.StateMachines;

public class WhenATableIsDescribed
{
    private readonly StateMachine<Parcel, Happening> _table = new(Parcel.Packed);

    [Fact]
    public void Every_state_configured_or_led_to_is_there_once()
    {
        _table.Configure(Parcel.Packed).Permit(Happening.Loaded, Parcel.OnTruck).Permit(Happening.Refused, Parcel.Returned);
        _table.Configure(Parcel.AtDepot).Permit(Happening.Loaded, Parcel.OnTruck);

        var states = _table.GetInfo().States.Select(state => state.UnderlyingState);

        Assert.Equal([Parcel.Packed, Parcel.AtDepot, Parcel.OnTruck, Parcel.Returned], states.Cast<Parcel>());
    }

    [Fact]
    public void The_initial_state_is_the_one_the_table_began_in()
    {
        _table.Configure(Parcel.Packed).Permit(Happening.Loaded, Parcel.OnTruck);
        _table.Fire(Happening.Loaded);

        var info = _table.GetInfo();

        Assert.Equal(Parcel.Packed, info.InitialState.UnderlyingState);
        Assert.Null(info.InitialState.Transitions);
        Assert.Equal((typeof(Parcel), typeof(Happening)), (info.StateType, info.TriggerType));
    }

    [Fact]
    public void A_line_shows_its_trigger_destination_and_guards()
    {
        _table.Configure(Parcel.Packed)
            .PermitIf(Happening.Loaded, Parcel.OnTruck, () => true, "sealed");

        var line = Assert.Single(Packed().FixedTransitions);

        Assert.Equal(Happening.Loaded, line.Trigger.UnderlyingTrigger);
        Assert.Equal("OnTruck", line.DestinationState.ToString());
        Assert.Equal(["sealed"], line.GuardConditionsMethodDescriptions.Select(guard => guard.Description));
        Assert.False(line.IsInternalTransition);
    }

    [Fact]
    public void Lines_of_one_trigger_stand_together_moves_before_reentry_before_internal()
    {
        _table.Configure(Parcel.Packed)
            .InternalTransition(Happening.Scanned, () => { })
            .Permit(Happening.Loaded, Parcel.OnTruck)
            .PermitReentry(Happening.Scanned)
            .Permit(Happening.Scanned, Parcel.AtDepot);

        var lines = Packed().FixedTransitions
            .Select(line => $"{line.Trigger} {line.DestinationState} {line.IsInternalTransition}");

        Assert.Equal(
            ["Scanned AtDepot False", "Scanned Packed False", "Scanned Packed True", "Loaded OnTruck False"], lines);
    }

    [Fact]
    public void Ignored_triggers_have_a_list_of_their_own()
    {
        _table.Configure(Parcel.Packed)
            .IgnoreIf(Happening.Scanned, () => true, "scanned before")
            .Permit(Happening.Loaded, Parcel.OnTruck);

        var ignored = Assert.Single(Packed().IgnoredTriggers);

        Assert.Equal("Scanned", ignored.Trigger.ToString());
        Assert.Equal("scanned before", Assert.Single(ignored.GuardConditionsMethodDescriptions).Description);
        Assert.Single(Packed().Transitions);
    }

    [Fact]
    public void Dynamic_lines_show_the_selector_and_what_it_may_choose()
    {
        _table.Configure(Parcel.Packed).PermitDynamic(
            Happening.Loaded,
            () => Parcel.OnTruck,
            "by weight",
            new DynamicStateInfos { { Parcel.OnTruck, "light" }, { "AtDepot", "heavy" } });

        var line = Assert.Single(Packed().DynamicTransitions);

        Assert.Equal("by weight", line.DestinationStateSelectorDescription.Description);
        Assert.Empty(line.GuardConditionsMethodDescriptions);
        Assert.Equal(
            ["OnTruck if light", "AtDepot if heavy"],
            line.PossibleDestinationStates!.Select(may => $"{may.DestinationState} if {may.Criterion}"));
    }

    [Fact]
    public void Families_know_each_other()
    {
        _table.Configure(Parcel.OnTruck).SubstateOf(Parcel.Travelling);
        _table.Configure(Parcel.AtDepot).SubstateOf(Parcel.Travelling);

        var states = _table.GetInfo().States.ToDictionary(state => state.ToString());

        Assert.Equal(["OnTruck", "AtDepot"], states["Travelling"].Substates.Select(child => child.ToString()));
        Assert.Same(states["Travelling"], states["OnTruck"].Superstate);
        Assert.Null(states["Travelling"].Superstate);
    }

    [Fact]
    public void Actions_are_called_by_description_method_or_a_common_word()
    {
        _table.Configure(Parcel.Packed)
            .OnEntry(() => { }, "weigh it")
            .OnEntryFrom(Happening.Refused, () => { })
            .OnExit(CloseTheLid)
            .OnActivate(CloseTheLid, "wake")
            .OnDeactivate(CloseTheLid);

        var packed = Packed();

        Assert.Equal(
            ["weigh it by ", "Function by Refused"],
            packed.EntryActions.Select(action => $"{action.Method.Description} by {action.FromTrigger}"));
        Assert.Equal([nameof(CloseTheLid)], packed.ExitActions.Select(action => action.Description));
        Assert.Equal(["wake"], packed.ActivateActions.Select(action => action.Description));
        Assert.Equal([nameof(CloseTheLid)], packed.DeactivateActions.Select(action => action.MethodName));
        Assert.All(packed.ExitActions, action => Assert.False(action.IsAsync));
    }

    private static void CloseTheLid()
    {
    }

    private StateInfo Packed() =>
        Assert.Single(_table.GetInfo().States, state => Parcel.Packed.Equals(state.UnderlyingState));
}
