using Stateless;

namespace LaporBot.Tests.Compat.StateMachines;

public class WhenATriggerBringsArguments
{
    private readonly StateMachine<Parcel, Happening> _table = new(Parcel.Packed);

    [Fact]
    public void The_entry_action_of_that_trigger_receives_them()
    {
        (string Name, int Grams)? loaded = null;
        var trigger = _table.SetTriggerParameters<string, int>(Happening.Loaded);
        _table.Configure(Parcel.Packed).Permit(Happening.Loaded, Parcel.OnTruck);
        _table.Configure(Parcel.OnTruck).OnEntryFrom(trigger, (name, grams) => loaded = (name, grams));

        _table.Fire(trigger, "Contoh", 250);

        Assert.Equal(("Contoh", 250), loaded);
    }

    [Fact]
    public void The_move_carries_them()
    {
        object[]? carried = null;
        var trigger = _table.SetTriggerParameters<int>(Happening.Loaded);
        _table.Configure(Parcel.Packed).Permit(Happening.Loaded, Parcel.OnTruck).OnExit(move => carried = move.Parameters);

        _table.Fire(trigger, 7);

        Assert.Equal([7], carried!);
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(9000, false)]
    public void A_guard_may_ask_about_them(int grams, bool loads)
    {
        var trigger = _table.SetTriggerParameters<int>(Happening.Loaded);
        _table.Configure(Parcel.Packed).PermitIf(trigger, Parcel.OnTruck, weight => weight < 1000, "light enough");

        Assert.Equal(loads, _table.CanFire(trigger, grams));
        Assert.Equal(loads, _table.CanFire(trigger, grams, out var unmet));
        Assert.Equal(loads ? [] : ["light enough"], unmet!);
    }

    [Fact]
    public void Guards_over_two_and_three_arguments_hold_together()
    {
        var two = _table.SetTriggerParameters<int, int>(Happening.Loaded);
        var three = _table.SetTriggerParameters<int, int, int>(Happening.Scanned);
        _table.Configure(Parcel.Packed)
            .PermitIf(
                two,
                Parcel.OnTruck,
                Tuple.Create<Func<int, int, bool>, string>((height, width) => height < 10, "low"),
                Tuple.Create<Func<int, int, bool>, string>((height, width) => width < 10, "narrow"))
            .PermitIf(three, Parcel.AtDepot, (height, width, depth) => height + width + depth < 30, "small");

        Assert.True(_table.CanFire(two, 9, 9));
        Assert.False(_table.CanFire(two, 11, 12, out var unmet));
        Assert.Equal(["low", "narrow"], unmet!);
        Assert.False(_table.CanFire(three, 10, 10, 10));
    }

    [Fact]
    public void Without_arguments_they_have_their_default_values()
    {
        var heard = -1;
        var trigger = _table.SetTriggerParameters<int>(Happening.Loaded);
        _table.Configure(Parcel.Packed).Permit(Happening.Loaded, Parcel.OnTruck);
        _table.Configure(Parcel.OnTruck).OnEntryFrom(trigger, grams => heard = grams);

        _table.Fire(Happening.Loaded);

        Assert.Equal(0, heard);
    }

    [Fact]
    public void Too_many_are_refused()
    {
        var refusal = Assert.Throws<ArgumentException>(() => FireWith("Contoh", 1, 2));

        Assert.Equal("Too many parameters have been supplied. Expecting 2 but got 3.", refusal.Message);
    }

    [Fact]
    public void Too_few_are_refused()
    {
        var refusal = Assert.Throws<ArgumentException>(() => FireWith("Contoh"));

        Assert.Equal("An argument of type System.Int32 is required in position 1.", refusal.Message);
    }

    [Fact]
    public void One_of_another_type_is_refused()
    {
        var refusal = Assert.Throws<ArgumentException>(() => FireWith("Contoh", "heavy"));

        Assert.Equal(
            "The argument in position 1 is of type System.String but must be of type System.Int32.", refusal.Message);
    }

    [Fact]
    public void A_triggers_parameters_are_set_once()
    {
        _table.SetTriggerParameters<int>(Happening.Loaded);

        Assert.Throws<InvalidOperationException>(() => _table.SetTriggerParameters<string>(Happening.Loaded));
    }

    [Fact]
    public void The_trigger_names_their_types()
    {
        var trigger = _table.SetTriggerParameters(Happening.Loaded, typeof(string), typeof(int));

        Assert.Equal(Happening.Loaded, trigger.Trigger);
        Assert.Equal([typeof(string), typeof(int)], trigger.ArgumentTypes);
    }

    [Fact]
    public void A_missing_trigger_is_refused_by_name()
    {
        StateMachine<Parcel, Happening>.TriggerWithParameters<int> missing = null!;

        Assert.Equal("trigger", Assert.Throws<ArgumentNullException>(() => _table.Fire(missing, 1)).ParamName);
        Assert.Equal("trigger", Assert.Throws<ArgumentNullException>(() => _table.CanFire(missing, 1)).ParamName);
    }

    private void FireWith(params object[] args) =>
        _table.Fire(_table.SetTriggerParameters(Happening.Loaded, typeof(string), typeof(int)), args);
}
