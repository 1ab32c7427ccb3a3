using LaporBot.Conversations.Amending;
using LaporBot.Tests.Support;
using Stateless.Graph;

namespace LaporBot.Tests.Amending;

public class TheTableOfAmending
{
    public static TheoryData<AmendStep> Steps() => [.. Enum.GetValues<AmendStep>().Where(step => step is not (AmendStep.Amending or AmendStep.AtRest))];

    [Fact]
    public void Is_the_diagram_in_the_handbook() =>
        Approved.Matches("docs/amending-dialogue.mmd", MermaidGraph.Format(AmendTable.Over(() => AmendStep.AtRest, _ => { }).GetInfo()));

    [Theory, MemberData(nameof(Steps))]
    public void Can_be_left_and_gone_on_with_at_every_step(AmendStep step)
    {
        Assert.Equal(AmendStep.AtRest, AmendTable.From(step, AmendTrigger.AmendingLeft));
        Assert.True(Enum.GetValues<AmendTrigger>().Count(trigger => AmendTable.From(step, trigger) is not null) > 1);
    }
}
