using System.Globalization;
using LaporBot.Conversations.Reference;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Reference;

public class CalendarsOfElections
{
    private static readonly ElectionCalendar s_calendar = ReferenceData.Embedded.Elections;

    [Theory]
    [InlineData("2024-08-26", null)]
    [InlineData("2024-08-27", ElectionStage.Registration)]
    [InlineData("2024-09-21", ElectionStage.Registration)]
    [InlineData("2024-09-22", ElectionStage.CandidatesFixed)]
    [InlineData("2024-09-25", ElectionStage.Campaign)]
    [InlineData("2024-11-24", ElectionStage.Campaign)] // no source names the quiet days
    [InlineData("2024-11-27", ElectionStage.Voting)]
    [InlineData("2024-11-28", null)]
    [InlineData("2023-11-28", ElectionStage.Campaign)]
    [InlineData("2024-02-14", ElectionStage.Voting)]
    [InlineData("2026-10-07", null)]
    public void Say_how_far_it_was_and_nothing_where_nothing_is_known(string day, ElectionStage? stage) =>
        Assert.Equal(stage, s_calendar.StageOf(new RegionCode("35.25"), Day(day))?.Stage);

    [Fact]
    public void A_clock_whose_kind_of_day_is_not_known_counts_every_day()
    {
        var clock = s_calendar.ClockOf(null, Day("2024-10-01"))!;
        Assert.Null(clock.Kind);
        Assert.Equal(Day("2024-10-08"), clock.LastDay(Day("2024-10-01"), ReferenceData.Embedded.Calendar));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(null, true)]
    [InlineData(false, false)]
    public void A_clock_runs_unless_it_is_known_not_to(bool? applies, bool runs) =>
        Assert.Equal(runs, AnElection.Now(applies: applies).Elections.ClockOf(null, A.Day) is not null);

    [Theory]
    [InlineData("35.25.17", true)]
    [InlineData("35.25", true)]
    [InlineData("35", false)]
    [InlineData("35.24", false)]
    [InlineData(null, false)]
    public void An_election_of_a_region_is_none_elsewhere(string? region, bool covered) =>
        Assert.Equal(covered, AnElection.Now(regions: new RegionCode("35.25")).Elections.StageOf(region is null ? null : new RegionCode(region), A.Day) is not null);

    [Fact]
    public void Every_election_names_its_sources() => Assert.All(s_calendar.All, one =>
    {
        Assert.NotEmpty(one.Source);
        Assert.NotEmpty(one.Clock!.Source);
        Assert.NotEmpty(one.Clock.Basis);
    });

    [Theory]
    [InlineData("\"from\": \"2024-13-01\"", 5)]
    [InlineData("\"from\": \"2024-03-02\"", 3)] // after its own end
    public void A_faulty_calendar_is_refused_with_its_line(string from, int line)
    {
        var text = $$"""
            {
              "elections": [
                { "code": "contoh", "kind": "Pemilu", "name": { "indonesian": "Contoh", "english": "Invented" }, "regions": [], "source": "-",
                  "stages": [
                    { "stage": "Voting", {{from}}, "until": "2024-03-01" }
                  ] }
              ]
            }
            """;
        Assert.Equal(line, Assert.Throws<ReferenceFaultException>(() => ElectionFile.Read("elections.json", text)).Line);
    }

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
