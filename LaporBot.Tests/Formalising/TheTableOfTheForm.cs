using LaporBot.Conversations.Formalising;
using LaporBot.Tests.Support;
using Stateless.Graph;

namespace LaporBot.Tests.Formalising;

public class TheTableOfTheForm
{
    public static TheoryData<FormalStep> Steps() => [.. Enum.GetValues<FormalStep>().Where(step => step is not (FormalStep.Formalising or FormalStep.AtRest))];

    [Fact]
    public void Is_the_diagram_in_the_handbook() =>
        Approved.Matches("docs/formalising-dialogue.mmd", MermaidGraph.Format(FormalTable.Over(() => FormalStep.AtRest, _ => { }).GetInfo()));

    [Theory, MemberData(nameof(Steps))]
    public void Can_be_left_and_gone_on_with_at_every_step(FormalStep step)
    {
        Assert.Equal(FormalStep.AtRest, FormalTable.From(step, FormalTrigger.FormLeft));
        Assert.True(Enum.GetValues<FormalTrigger>().Count(trigger => FormalTable.From(step, trigger) is not null) > 1);
    }
}
