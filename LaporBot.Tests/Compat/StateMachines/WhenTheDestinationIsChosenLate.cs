using Stateless;

namespace LaporBot.Tests.Compat.StateMachines;

public class WhenTheDestinationIsChosenLate
{
    private readonly StateMachine<Parcel, Happening> _table = new(Parcel.Packed);

    [Fact]
    public void It_is_chosen_at_the_moment_of_firing()
    {
        var destination = Parcel.OnTruck;
        _table.Configure(Parcel.Packed).PermitDynamic(Happening.Loaded, () => destination);
        destination = Parcel.AtDepot;

        _table.Fire(Happening.Loaded);

        Assert.Equal(Parcel.AtDepot, _table.State);
    }

    [Theory]
    [InlineData(10, Parcel.OnTruck)]
    [InlineData(99, Parcel.AtDepot)]
    public void It_may_follow_from_the_argument(int kilos, Parcel expected)
    {
        var trigger = _table.SetTriggerParameters<int>(Happening.Loaded);
        _table.Configure(Parcel.Packed)
            .PermitDynamic(trigger, weight => weight < 50 ? Parcel.OnTruck : Parcel.AtDepot);

        _table.Fire(trigger, kilos);

        Assert.Equal(expected, _table.State);
    }

    [Fact]
    public void Choosing_the_present_state_enters_it_again()
    {
        var entered = 0;
        _table.Configure(Parcel.Packed)
            .PermitDynamic(Happening.Scanned, () => Parcel.Packed)
            .OnEntry(() => entered++);

        _table.Fire(Happening.Scanned);

        Assert.Equal(1, entered);
    }

    [Fact]
    public void A_guard_stands_before_the_choice()
    {
        var chosen = false;
        _table.Configure(Parcel.Packed).PermitDynamicIf(
            Happening.Loaded,
            () =>
            {
                chosen = true;
                return Parcel.OnTruck;
            },
            () => false,
            "sealed");

        Assert.Throws<InvalidOperationException>(() => _table.Fire(Happening.Loaded));
        Assert.False(chosen);
    }

    [Fact]
    public void A_guard_over_the_argument_stands_there_too()
    {
        var trigger = _table.SetTriggerParameters<int>(Happening.Loaded);
        _table.Configure(Parcel.Packed)
            .PermitDynamicIf(trigger, _ => Parcel.OnTruck, weight => weight < 50, "light enough");

        Assert.True(_table.CanFire(trigger, 1));
        Assert.False(_table.CanFire(trigger, 51));
    }

    [Fact]
    public void Without_a_selector_the_line_is_refused()
    {
        var block = _table.Configure(Parcel.Packed);

        var refusal = Assert.Throws<ArgumentNullException>(() => block.PermitDynamic(Happening.Loaded, null!));

        Assert.Equal("destinationStateSelector", refusal.ParamName);
    }
}
