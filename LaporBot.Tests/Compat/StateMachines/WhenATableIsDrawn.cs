using Stateless;
using Stateless.Graph;
using Stateless.Reflection;

namespace LaporBot.Tests.Compat.StateMachines;

public class WhenATableIsDrawn
{
    private readonly StateMachine<Parcel, Happening> _table = new(Parcel.Packed);

    [Fact]
    public void Lines_carry_trigger_entry_actions_and_guards()
    {
        _table.Configure(Parcel.Packed)
            .PermitIf(Happening.Loaded, Parcel.OnTruck, () => true, "sealed")
            .Permit(Happening.Refused, Parcel.Returned);
        _table.Configure(Parcel.OnTruck)
            .OnEntry(() => { }, "start the engine")
            .OnEntryFrom(Happening.Loaded, () => { }, "close the door");

        Drawn(
            "stateDiagram-v2",
            "\tPacked --> OnTruck : Loaded / close the door [sealed]",
            "\tPacked --> Returned : Refused",
            "[*] --> Packed");
    }

    [Fact]
    public void Loops_show_entry_actions_only_where_the_state_is_entered_again()
    {
        _table.Configure(Parcel.Packed)
            .OnEntry(() => { }, "weigh")
            .PermitReentry(Happening.Unloaded)
            .InternalTransition(Happening.Scanned, () => { })
            .Ignore(Happening.Handed)
            .IgnoreIf(Happening.Refused, () => true, "too late");

        Drawn(
            "stateDiagram-v2",
            "\tPacked --> Packed : Unloaded / weigh",
            "\tPacked --> Packed : Scanned [Function]",
            "\tPacked --> Packed : Handed",
            "\tPacked --> Packed : Refused [too late]",
            "[*] --> Packed");
    }

    [Fact]
    public void Families_are_drawn_as_boxes()
    {
        _table.Configure(Parcel.OnTruck).SubstateOf(Parcel.Travelling).Permit(Happening.Unloaded, Parcel.AtDepot);
        _table.Configure(Parcel.AtDepot).SubstateOf(Parcel.Travelling);
        _table.Configure(Parcel.Packed).Permit(Happening.Loaded, Parcel.OnTruck);

        Drawn(
            "stateDiagram-v2",
            "\tstate Travelling {",
            "\t\tOnTruck",
            "\t\tAtDepot",
            "\t}",
            "\tOnTruck --> AtDepot : Unloaded",
            "\tPacked --> OnTruck : Loaded",
            "[*] --> Packed");
    }

    [Fact]
    public void A_late_choice_is_drawn_as_a_decision()
    {
        _table.Configure(Parcel.Packed).PermitDynamicIf(
            Happening.Loaded,
            () => Parcel.OnTruck,
            () => true,
            "sealed",
            new DynamicStateInfos { { Parcel.OnTruck, "light" }, { "Nowhere", "never" } });
        _table.Configure(Parcel.OnTruck).OnEntryFrom(Happening.Loaded, () => { }, "close the door");

        Drawn(
            "stateDiagram-v2",
            "\tstate Decision1 <<choice>>",
            "\tPacked --> Decision1 : Loaded [sealed]",
            "\tDecision1 --> OnTruck : Loaded / close the door [light]",
            "[*] --> Packed");
    }

    [Theory]
    [InlineData(MermaidGraphDirection.LeftToRight, "LR")]
    [InlineData(MermaidGraphDirection.RightToLeft, "RL")]
    [InlineData(MermaidGraphDirection.TopToBottom, "TB")]
    [InlineData(MermaidGraphDirection.BottomToTop, "BT")]
    public void The_direction_stands_in_the_second_line(MermaidGraphDirection direction, string code)
    {
        var drawn = MermaidGraph.Format(_table.GetInfo(), direction);

        Assert.Equal($"\tdirection {code}", drawn.Split(Environment.NewLine)[1]);
    }

    [Fact]
    public void Names_that_would_break_the_drawing_get_aliases()
    {
        var table = new StateMachine<string, string>("at the-depot");
        table.Configure("at the-depot").Permit("scan", "atthe:depot").Permit("hand over", "home");

        var drawn = MermaidGraph.Format(table.GetInfo());

        Assert.Equal(
            string.Join(
                Environment.NewLine,
                "stateDiagram-v2",
                "\tatthedepot : at the-depot",
                "\tatthedepot_1 : atthe:depot",
                "\tatthedepot --> atthedepot_1 : scan",
                "\tatthedepot --> home : hand over",
                "[*] --> atthedepot"),
            drawn);
    }

    private void Drawn(params string[] lines) =>
        Assert.Equal(string.Join(Environment.NewLine, lines), MermaidGraph.Format(_table.GetInfo()));
}
