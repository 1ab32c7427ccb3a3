using LaporBot.Benchmarks.Leaks;
using LaporBot.Conversations.LeakGuard;

namespace LaporBot.Tests.LeakGuard;

public class TheLabelledSentences
{
    [Fact]
    public void Are_enough_and_nearly_half_of_them_innocent()
    {
        Assert.True(LabelledSentence.All.Count >= 150);
        Assert.InRange(LabelledSentence.All.Count(one => one.Leaks.Count == 0) / (double)LabelledSentence.All.Count, 0.4, 0.6);
        Assert.All(Enum.GetValues<LeakKind>(), kind => Assert.Contains(LabelledSentence.All, one => one.Leaks.Any(leak => leak.Kind == kind)));
    }

    [Fact]
    public void Are_read_with_few_misses_and_few_false_alarms()
    {
        var all = LeakFigure.Of(LabelledSentence.All);

        Assert.True(all.Recall >= 0.95, $"Recall is {all.Recall:F3}.");
        Assert.True(all.Precision >= 0.9, $"Precision is {all.Precision:F3}.");
    }

    [Fact]
    public void That_the_rules_were_not_made_by_are_read_worse_but_not_badly()
    {
        var heldOut = LeakFigure.Of(LabelledSentence.HeldOut);

        Assert.True(heldOut.Recall >= 0.65, $"Recall is {heldOut.Recall:F3}.");
        Assert.True(heldOut.Precision >= 0.85, $"Precision is {heldOut.Precision:F3}.");
    }

    [Fact]
    public void Are_counted_kind_by_kind_in_what_the_benchmarks_print()
    {
        var printed = new StringWriter();
        Assert.Equal(0, LeakFigure.Print(printed));
        Assert.All(Enum.GetNames<LeakKind>().Append("all"), kind => Assert.Contains($"\n{kind}", printed.ToString(), StringComparison.Ordinal));
    }
}
