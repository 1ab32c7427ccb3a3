using LaporBot.Conversations.Cases;
using LaporBot.Host.Intake;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Cases;

public class CaseNumbersTellNothing
{
    private const int Many = 4000;

    [Fact]
    public void Of_the_order_in_which_reports_came()
    {
        var drawer = new SupplyDrawer();
        var numbers = Enumerable.Range(0, Many).Select(_ => drawer.Draw(A.Moment).CaseNumber.Value).ToList();

        // Of numbers that count, all or none would rise; drawn ones rise half of the time, within ten standard deviations.
        var rising = numbers.Zip(numbers.Skip(1)).Count(pair => string.CompareOrdinal(pair.First, pair.Second) < 0);
        Assert.InRange(rising, (Many / 2) - 190, (Many / 2) + 190);
    }

    [Fact]
    public void Of_how_many_there_are()
    {
        var drawer = new SupplyDrawer();
        var numbers = Enumerable.Range(0, Many).Select(_ => drawer.Draw(A.Moment).CaseNumber.Value).ToList();

        for (var place = "LPR-26-".Length; place < "LPR-26-".Length + 6; place++)
        {
            Assert.Equal(CaseNumber.Alphabet.Length, numbers.Select(number => number[place]).Distinct().Count());
        }
    }
}
