using Stateless;

namespace LaporBot.Tests.Compat.StateMachines;

public class WhenTheTableIsAskedFirst
{
    private readonly StateMachine<Parcel, Happening> _table = new(Parcel.OnTruck);

    [Fact]
    public void It_says_whether_a_trigger_would_be_taken()
    {
        _table.Configure(Parcel.OnTruck).Permit(Happening.Unloaded, Parcel.AtDepot).Ignore(Happening.Scanned);

        Assert.True(_table.CanFire(Happening.Unloaded));
        Assert.True(_table.CanFire(Happening.Scanned));
        Assert.False(_table.CanFire(Happening.Handed));
    }

    [Fact]
    public void The_unmet_guards_are_listed_once_each_over_all_lines()
    {
        _table.Configure(Parcel.OnTruck)
            .PermitIf(Happening.Unloaded, Parcel.AtDepot, () => false, "the gate is open")
            .PermitIf(Happening.Unloaded, Parcel.Returned, () => false, "the sender wants it back")
            .PermitIf(Happening.Unloaded, Parcel.Delivered, () => false, "the gate is open");

        Assert.False(_table.CanFire(Happening.Unloaded, out var unmet));

        Assert.Equal(["the gate is open", "the sender wants it back"], unmet!);
    }

    [Fact]
    public void There_are_none_to_list_when_the_trigger_would_be_taken()
    {
        _table.Configure(Parcel.OnTruck).Permit(Happening.Unloaded, Parcel.AtDepot);

        Assert.True(_table.CanFire(Happening.Unloaded, out var unmet));

        Assert.Empty(unmet!);
    }

    [Fact]
    public void There_is_no_list_at_all_for_an_unknown_trigger()
    {
        Assert.False(_table.CanFire(Happening.Handed, out var unmet));

        Assert.Null(unmet);
    }

    [Fact]
    public void A_guard_without_a_sentence_is_called_by_its_method()
    {
        _table.Configure(Parcel.OnTruck)
            .PermitIf(Happening.Unloaded, Parcel.AtDepot, GateIsOpen)
            .PermitIf(Happening.Scanned, Parcel.AtDepot, () => false);

        _table.CanFire(Happening.Unloaded, out var named);
        _table.CanFire(Happening.Scanned, out var nameless);

        Assert.Equal([nameof(GateIsOpen)], named!);
        Assert.Equal(["Function"], nameless!);
    }

    [Fact]
    public void The_text_of_a_table_shows_the_state_and_what_may_follow()
    {
        _table.Configure(Parcel.OnTruck)
            .SubstateOf(Parcel.Travelling)
            .Permit(Happening.Unloaded, Parcel.AtDepot)
            .PermitIf(Happening.Handed, Parcel.Delivered, () => false, "someone is at home")
            .PermitReentry(Happening.Loaded);
        _table.Configure(Parcel.Travelling)
            .Permit(Happening.Refused, Parcel.Returned)
            .Ignore(Happening.Loaded);

        Assert.Equal(
            "StateMachine { State = OnTruck, PermittedTriggers = { Unloaded, Loaded, Refused }}", _table.ToString());
    }

#pragma warning disable CS0618 // Both the package and the stand-in mark these two obsolete.
    [Fact]
    public void Permitted_triggers_are_those_whose_guards_hold_with_the_arguments()
    {
        var handed = _table.SetTriggerParameters<string>(Happening.Handed);
        _table.Configure(Parcel.OnTruck)
            .Permit(Happening.Unloaded, Parcel.AtDepot)
            .PermitIf(handed, Parcel.Delivered, name => name == "Contoh", "the right person");

        Assert.Equal([Happening.Unloaded], _table.PermittedTriggers);
        Assert.Equal([Happening.Unloaded, Happening.Handed], _table.GetPermittedTriggers("Contoh"));
    }
#pragma warning restore CS0618

    private static bool GateIsOpen() => false;
}
