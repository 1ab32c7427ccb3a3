using System.Text.RegularExpressions;

namespace LaporBot.Tests.HouseRules;

public partial class TimeIsPassedIn
{
    [Fact]
    public void Product_code_reads_no_clock_of_the_machine() =>
        Assert.Empty(Sources.CodeOf(Sources.Product).Where(file => !Exempt.From("clock", file)).SelectMany(file => file.Finds(MachineClock())));

    [Fact]
    public void Every_wait_names_the_clock_it_waits_by() =>
        Assert.Empty(Sources.CodeOf(Sources.Product).SelectMany(file => file.Finds(WaitWithoutClock())));

    [Fact]
    public void Tests_never_sleep() =>
        Assert.Empty(Sources.CodeOf("LaporBot.Tests").Where(file => !file.IsBelow("LaporBot.Tests/HouseRules")).SelectMany(file => file.Finds(Sleep())));

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Utc)?Now\b|\bDateTime\.Today\b|\bEnvironment\.TickCount|\bStopwatch\b")]
    private static partial Regex MachineClock();

    [GeneratedRegex(@"\bThread\.Sleep\b|\bTask\.Delay\((?!.*(clock|Clock|TimeProvider|system))|new PeriodicTimer\((?!.*(clock|Clock))|\bnew Timer\(")]
    private static partial Regex WaitWithoutClock();

    [GeneratedRegex(@"\bThread\.Sleep\b|\bTask\.Delay\((?!.*(clock|Clock))")]
    private static partial Regex Sleep();
}
