using LaporBot.Conversations.Brakes;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Brakes;

public class WhatAPersonMaySendToday
{
    private const long MegaByte = 1024 * 1024;

    private static readonly BrakeLimits s_limits = new(ReportsPerDay: 3, ReportsPerWeek: 5, FilesPerDay: 4, BytesPerDay: 10 * MegaByte, ReportsPerHour: 6);

    [Fact]
    public void Everything_when_nothing_was_sent() =>
        Assert.Equal(new Allowance { FilesLeft = 4, BytesLeft = 10 * MegaByte }, Of());

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, 1)]
    [InlineData(4, 1)]
    public void No_further_report_before_tomorrow_when_the_day_is_full(int sent, int? days) => Assert.Equal(In(days), Of(Day(0, sent)).NextReportOn);

    [Fact]
    public void No_further_report_before_the_oldest_of_the_week_no_longer_counts()
    {
        Assert.Null(Of(Day(-6, 2), Day(-3, 2)).NextReportOn);
        Assert.Equal(A.Day.AddDays(1), Of(Day(-6, 2), Day(-3, 3)).NextReportOn);
        Assert.Equal(A.Day.AddDays(4), Of(Day(-3, 3), Day(-1, 2)).NextReportOn);
        Assert.Equal(A.Day.AddDays(7), Of(Day(0, 5)).NextReportOn);
    }

    [Fact]
    public void What_was_sent_a_week_ago_does_not_count() => Assert.Null(Of(Day(-7, 5)).NextReportOn);

    [Fact]
    public void One_report_a_day_while_he_is_marked()
    {
        Assert.Null(Allowance.Of(s_limits, [Day(-1, 1)], isMarked: true, 0, A.Moment).NextReportOn);
        Assert.Equal(A.Day.AddDays(1), Allowance.Of(s_limits, [Day(0, 1)], isMarked: true, 0, A.Moment).NextReportOn);
    }

    [Fact]
    public void One_report_a_day_while_he_is_marked_even_without_other_limits() =>
        Assert.Equal(A.Day.AddDays(1), Allowance.Of(new BrakeLimits(0, 0, 0, 0, 0), [Day(0, 1)], isMarked: true, 0, A.Moment).NextReportOn);

    [Fact]
    public void Any_number_where_a_limit_is_zero() =>
        Assert.Equal(Allowance.Free, Allowance.Of(new BrakeLimits(0, 0, 0, 0, 0), [new DayTally(A.Day, 900, 900, 900 * MegaByte)], isMarked: false, 900, A.Moment));

    [Theory]
    [InlineData(3, 0, 1, false)]
    [InlineData(4, 0, 1, true)]
    [InlineData(0, 9, 1, false)]
    [InlineData(0, 9, 2, true)]
    [InlineData(0, 10, 0, true)]
    public void Files_until_their_number_or_size_is_reached(int files, int sent, int size, bool isFull) =>
        Assert.Equal(isFull, Of(new DayTally(A.Day, 0, files, sent * MegaByte)).HasNoRoomFor(size * MegaByte));

    [Fact]
    public void A_file_of_unknown_size_while_there_is_any_room()
    {
        Assert.False(Of(new DayTally(A.Day, 0, 0, 9 * MegaByte)).HasNoRoomFor(null));
        Assert.True(Of(new DayTally(A.Day, 0, 0, 10 * MegaByte)).HasNoRoomFor(null));
    }

    [Fact]
    public void Officers_are_told_together_once_the_hour_is_full()
    {
        Assert.False(Allowance.Of(s_limits, [], isMarked: false, 5, A.Moment).Gathers);
        Assert.True(Allowance.Of(s_limits, [], isMarked: false, 6, A.Moment).Gathers);
    }

    private static Allowance Of(params IReadOnlyList<DayTally> sent) => Allowance.Of(s_limits, sent, isMarked: false, 0, A.Moment);

    private static DayTally Day(int ago, int reports) => new(A.Day.AddDays(ago), reports, 0, 0);

    private static DateOnly? In(int? days) => days is { } count ? A.Day.AddDays(count) : null;
}
