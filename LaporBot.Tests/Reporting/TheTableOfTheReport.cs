using LaporBot.Conversations.Reporting;
using LaporBot.Tests.Support;
using Stateless.Graph;

namespace LaporBot.Tests.Reporting;

public class TheTableOfTheReport
{
    [Fact]
    public void Is_the_diagram_in_the_handbook() =>
        Approved.Matches("docs/report-dialogue.mmd", MermaidGraph.Format(ReportTable.Over(() => new ReportDraft(), _ => { }).GetInfo()));

    [Fact]
    public void Has_no_step_that_cannot_be_left_by_going_on_and_by_dropping()
    {
        foreach (var step in OnTheWay.Steps)
        {
            foreach (var reviewed in new[] { false, true })
            {
                var draft = new ReportDraft { Step = step, DropAsked = true, Reviewed = reviewed };
                var table = ReportTable.Over(() => draft, _ => { });
                var permitted = Enum.GetValues<ReportTrigger>().Where(table.CanFire).ToList();

                Assert.Contains(ReportTrigger.ReportDropped, permitted);
                Assert.True(permitted.Count > 1, $"{step} leads nowhere but out.");
            }
        }
    }

    [Fact]
    public void Never_leaves_a_trigger_with_two_ways_at_once()
    {
        foreach (var step in OnTheWay.Steps)
        {
            foreach (var trigger in Enum.GetValues<ReportTrigger>())
            {
                foreach (var reviewed in new[] { false, true })
                {
                    var draft = new ReportDraft { Step = step, Reviewed = reviewed, DropAsked = true };
                    var table = ReportTable.Over(() => draft, to => draft = draft with { Step = to });
                    if (table.CanFire(trigger))
                    {
                        table.Fire(trigger);
                        Assert.NotEqual(step, draft.Step);
                    }
                }
            }
        }
    }
}
