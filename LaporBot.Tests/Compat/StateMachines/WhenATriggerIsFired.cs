using Stateless;

namespace LaporBot.Tests.Compat.StateMachines;

public class WhenATriggerIsFired
{
    private readonly StateMachine<Parcel, Happening> _table = new(Parcel.Packed);

    [Fact]
    public void The_permitted_line_leads_to_its_destination()
    {
        _table.Configure(Parcel.Packed).Permit(Happening.Loaded, Parcel.OnTruck);

        _table.Fire(Happening.Loaded);

        Assert.Equal(Parcel.OnTruck, _table.State);
    }

    [Fact]
    public void A_state_kept_elsewhere_is_read_and_written_there()
    {
        var kept = Parcel.AtDepot;
        var lens = new StateMachine<Parcel, Happening>(() => kept, moved => kept = moved);
        lens.Configure(Parcel.AtDepot).Permit(Happening.Handed, Parcel.Delivered);

        lens.Fire(Happening.Handed);

        Assert.Equal(Parcel.Delivered, kept);
        kept = Parcel.Packed;
        Assert.Equal(Parcel.Packed, lens.State);
    }

    [Fact]
    public void A_trigger_without_a_line_is_refused_and_the_state_stays()
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => _table.Fire(Happening.Refused));

        Assert.Equal(
            "No valid leaving transitions are permitted from state 'Packed' for trigger 'Refused'. Consider ignoring the trigger.",
            refusal.Message);
        Assert.Equal(Parcel.Packed, _table.State);
    }

    [Fact]
    public void An_unmet_guard_refuses_with_its_sentence()
    {
        _table.Configure(Parcel.Packed)
            .PermitIf(Happening.Loaded, Parcel.OnTruck, () => false, "the parcel is sealed");

        var refusal = Assert.Throws<InvalidOperationException>(() => _table.Fire(Happening.Loaded));

        Assert.Equal(
            "Trigger 'Loaded' is valid for transition from state 'Packed' but a guard conditions are not met. Guard descriptions: 'the parcel is sealed'.",
            refusal.Message);
    }

    [Fact]
    public void Guards_that_exclude_each_other_choose_the_line()
    {
        var fragile = true;
        _table.Configure(Parcel.Packed)
            .PermitIf(Happening.Loaded, Parcel.OnTruck, () => !fragile, "sturdy")
            .PermitIf(Happening.Loaded, Parcel.AtDepot, () => fragile, "fragile");

        _table.Fire(Happening.Loaded);

        Assert.Equal(Parcel.AtDepot, _table.State);
    }

    [Fact]
    public void Two_lines_that_both_hold_are_an_error()
    {
        _table.Configure(Parcel.Packed)
            .Permit(Happening.Loaded, Parcel.OnTruck)
            .PermitIf(Happening.Loaded, Parcel.AtDepot, () => true, "fragile");

        var refusal = Assert.Throws<InvalidOperationException>(() => _table.Fire(Happening.Loaded));

        Assert.Equal(
            "Multiple permitted exit transitions are configured from state 'Packed' for trigger 'Loaded'. Guard clauses must be mutually exclusive.",
            refusal.Message);
    }

    [Fact]
    public void All_guards_of_a_line_must_hold_and_all_of_them_are_asked()
    {
        List<string> asked = [];
        _table.Configure(Parcel.Packed).PermitIf(
            Happening.Loaded,
            Parcel.OnTruck,
            Tuple.Create<Func<bool>, string>(() => Noted("sealed"), "sealed"),
            Tuple.Create<Func<bool>, string>(() => Noted("paid"), "paid"));

        Assert.Throws<InvalidOperationException>(() => _table.Fire(Happening.Loaded));
        Assert.Equal(["sealed", "paid"], asked);

        bool Noted(string guard)
        {
            asked.Add(guard);
            return false;
        }
    }

    [Fact]
    public void An_ignored_trigger_changes_nothing_and_tells_nobody()
    {
        var told = false;
        _table.OnTransitioned(_ => told = true);
        _table.Configure(Parcel.Packed).Ignore(Happening.Scanned).OnExit(() => told = true);

        _table.Fire(Happening.Scanned);

        Assert.False(told);
        Assert.Equal(Parcel.Packed, _table.State);
    }

    [Fact]
    public void A_trigger_ignored_under_a_guard_is_refused_when_the_guard_fails()
    {
        _table.Configure(Parcel.Packed).IgnoreIf(Happening.Scanned, () => false, "scanned before");

        Assert.Throws<InvalidOperationException>(() => _table.Fire(Happening.Scanned));
    }

    [Fact]
    public void An_unhandled_trigger_can_be_answered_in_another_way()
    {
        (Parcel State, Happening Trigger)? answered = null;
        _table.OnUnhandledTrigger((state, trigger) => answered = (state, trigger));

        _table.Fire(Happening.Handed);

        Assert.Equal((Parcel.Packed, Happening.Handed), answered);
    }

    [Fact]
    public void The_answer_hears_the_unmet_guards_and_null_where_there_is_no_line()
    {
        List<string?> heard = [];
        _table.OnUnhandledTrigger((_, _, unmet) => heard.Add(unmet is null ? null : string.Join("+", unmet)));
        _table.Configure(Parcel.Packed).PermitIf(Happening.Loaded, Parcel.OnTruck, () => false, "sealed");

        _table.Fire(Happening.Loaded);
        _table.Fire(Happening.Handed);

        Assert.Equal(["sealed", null], heard);
    }
}
