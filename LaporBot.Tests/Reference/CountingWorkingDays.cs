using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;

namespace LaporBot.Tests.Reference;

public class CountingWorkingDays
{
    private static readonly WorkingDays s_calendar = ReferenceData.Embedded.Calendar;

    [Theory]
    [InlineData("2026-10-07", 3, "2026-10-12")] // Wednesday over a weekend
    [InlineData("2026-10-09", 1, "2026-10-12")] // Friday
    [InlineData("2026-10-10", 1, "2026-10-12")] // Saturday
    [InlineData("2026-03-17", 3, "2026-03-27")] // Nyepi, Idul Fitri and their cuti bersama
    [InlineData("2026-12-23", 2, "2026-12-29")] // Christmas and the day before it
    [InlineData("2026-08-14", 1, "2026-08-18")] // 17 August is a Monday
    [InlineData("2026-10-07", 0, "2026-10-07")]
    public void Weekends_holidays_and_cuti_bersama_do_not_count(string from, int days, string until) =>
        Assert.Equal(Day(until), s_calendar.After(Day(from), days, DayKind.Working));

    [Fact]
    public void Calendar_days_all_count() =>
        Assert.Equal(Day("2026-03-31"), s_calendar.After(Day("2026-03-17"), 14, DayKind.Calendar));

    [Fact]
    public void Beyond_the_calendar_only_weekends_are_left_out() =>
        Assert.Equal(Day("2028-01-03"), s_calendar.After(Day("2027-12-31"), 1, DayKind.Working));

    [Fact]
    public void What_is_left_and_what_was_given_fit_together()
    {
        for (var day = Day("2026-01-01"); day < Day("2027-02-01"); day = day.AddDays(1))
        {
            foreach (var kind in Enum.GetValues<DayKind>())
            {
                Assert.Equal(10, s_calendar.Left(day, s_calendar.After(day, 10, kind), kind));
            }
        }
    }

    [Fact]
    public void Nothing_is_left_of_a_time_that_has_passed() => Assert.Equal(0, s_calendar.Left(Day("2026-10-07"), Day("2026-10-01"), DayKind.Working));

    [Fact]
    public void The_day_is_the_one_in_western_Indonesia()
    {
        Assert.Equal(Day("2026-10-07"), WorkingDays.DayOf(new DateTimeOffset(2026, 10, 7, 16, 59, 0, TimeSpan.Zero)));
        Assert.Equal(Day("2026-10-08"), WorkingDays.DayOf(new DateTimeOffset(2026, 10, 7, 17, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public void Every_limit_of_a_stage_names_its_source() =>
        Assert.All(ReferenceData.Embedded.StageLimits, limit => Assert.NotEmpty(limit.Source));

    [Theory]
    [InlineData(Stage.Verifying, 7, DayKind.Calendar)]
    [InlineData(Stage.UnderReview, 3, DayKind.Working)]
    [InlineData(Stage.ForwardedToPpk, 14, DayKind.Calendar)]
    [InlineData(Stage.AwaitingReporter, 10, DayKind.Working)]
    public void The_limits_are_those_of_the_sources(Stage stage, int days, DayKind kind)
    {
        var limit = ReferenceData.Embedded.LimitOf(stage);
        Assert.Equal((days, kind), (limit!.Days, limit.Kind));
    }

    [Fact]
    public void All_provinces_regencies_and_cities_are_agencies_whose_head_can_act() =>
        Assert.Equal(38 + 514, ReferenceData.Embedded.Agencies.For(Role.PpkOperator).Count());

    [Theory]
    [InlineData("sleman", "Pemerintah Kabupaten Sleman")]
    [InlineData("Kota Sabang", "Pemerintah Kota Sabang")]
    [InlineData("11.01", "Pemerintah Kabupaten Aceh Selatan")]
    public void A_regional_government_is_found_by_what_people_type(string typed, string name) =>
        Assert.Equal(name, ReferenceData.Embedded.Agencies.Search(Role.PpkOperator, typed, 8)[0].Name);

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
