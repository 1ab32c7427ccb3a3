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
        Assert.All(Enum.GetValues<LeakKind>().Except(WhoseThings.Kinds), kind => Assert.Contains(LabelledSentence.All, one => one.Leaks.Any(leak => leak.Kind == kind)));
    }

    [Fact]
    public void Are_read_with_few_misses_and_few_false_alarms()
    {
        var all = LeakFigure.Of(LabelledSentence.All);

        Assert.True(all.Recall >= 0.95, $"Recall is {all.Recall:F3}.");
        Assert.True(all.Precision >= 0.9, $"Precision is {all.Precision:F3}.");
    }

    [Fact]
    public void With_plates_addresses_and_offices_are_asked_about_and_the_others_are_not()
    {
        Assert.True(LabelledSentence.Things.Count >= 60);
        Assert.All(WhoseThings.Kinds, kind =>
        {
            var figure = LeakFigure.Of(LabelledSentence.Things, kind);
            Assert.True(figure is { Recall: >= 0.9, Precision: >= 0.9 }, $"{kind}: recall {figure.Recall:F3}, precision {figure.Precision:F3}.");
        });
    }

    [Fact]
    public void Put_aside_when_the_rules_were_young_are_read_well()
    {
        var heldOut = LeakFigure.Of(LabelledSentence.HeldOut);

        Assert.True(heldOut.Recall >= 0.85, $"Recall is {heldOut.Recall:F3}.");
        Assert.True(heldOut.Precision >= 0.9, $"Precision is {heldOut.Precision:F3}.");
    }

    [Fact]
    public void As_they_are_typed_in_the_regions_are_read_too()
    {
        var regional = LeakFigure.Of(LabelledSentence.Regional);

        Assert.True(LabelledSentence.Regional.Count >= 120);
        Assert.True(regional.Recall >= 0.93, $"Recall is {regional.Recall:F3}.");
        Assert.True(regional.Precision >= 0.95, $"Precision is {regional.Precision:F3}.");
    }

    [Fact]
    public void That_nothing_was_changed_for_are_read_worse_and_the_innocent_ones_of_them_are_left_alone()
    {
        var (whole, inPart) = (LeakFigure.Of(LabelledSentence.Unseen), LeakFigure.InPart(LabelledSentence.Unseen));

        Assert.True(LabelledSentence.Unseen.Count >= 60);
        Assert.True(whole.Recall >= 0.55, $"Recall is {whole.Recall:F3}.");
        Assert.True(inPart.Recall >= 0.65, $"Recall in part is {inPart.Recall:F3}.");
        Assert.True(inPart.Precision >= 0.9, $"Precision is {inPart.Precision:F3}.");
    }

    [Fact]
    public void Are_counted_kind_by_kind_in_what_the_benchmarks_print()
    {
        var printed = new StringWriter();
        Assert.Equal(0, LeakFigure.Print(printed));
        Assert.All(Enum.GetNames<LeakKind>().Append("all"), kind => Assert.Contains($"\n{kind}", printed.ToString(), StringComparison.Ordinal));
    }
}
