using LaporBot.Host;
using LaporBot.Host.Settings;
using Microsoft.Extensions.Configuration;

namespace LaporBot.Tests.Settings;

public class HowLongDraftsAreKept
{
    [Theory]
    [InlineData("7")]
    [InlineData("0")]
    [InlineData("366")]
    public void Is_refused_where_a_week_away_would_lose_a_report_or_it_would_stay_for_ever(string days) => Assert.Contains(
        "Reports:DraftDays must be between 8 and 365.", Assert.Throws<StartRefusedException>(() => Read(days)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("8", 8)]
    [InlineData(null, 14)]
    public void Is_what_the_operator_says(string? days, int kept) => Assert.Equal(kept, Read(days).Reports.DraftDays);

    private static HostSettings Read(string? days) => HostSettings.Read(
        new ConfigurationBuilder().AddConfiguration(HostCommands.Configuration()).AddInMemoryCollection(days is null ? [] : new Dictionary<string, string?> { ["Reports:DraftDays"] = days }).Build());
}
