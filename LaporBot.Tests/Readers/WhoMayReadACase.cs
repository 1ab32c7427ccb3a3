using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Readers;

public class WhoMayReadACase
{
    private static readonly Seat s_gresik = Seat.In(new("35.25"));
    private static readonly Seat s_eastJava = Seat.In(new("35"));

    [Fact]
    public void An_ordinary_case_is_closed_to_no_seat() =>
        Assert.All([Seat.Central, s_eastJava, s_gresik, default], seat => Assert.Null(Refusal(null, seat)));

    [Theory]
    [InlineData("35.25")]
    [InlineData("35.78")]
    [InlineData("35.25.17")]
    [InlineData("34")]
    public void Past_a_regency_read_its_province_and_the_centre_and_no_office_beside_or_below(string beside)
    {
        Assert.Equal(ReadingRefusal.PastHisOffice, Refusal(Past("35.25"), Seat.In(new(beside))));
        Assert.Null(Refusal(Past("35.25"), s_eastJava));
        Assert.Null(Refusal(Past("35.25"), Seat.Central));
    }

    [Fact]
    public void Past_a_province_reads_the_centre_alone()
    {
        Assert.Equal(ReadingRefusal.PastHisOffice, Refusal(Past("35"), s_eastJava));
        Assert.Equal(ReadingRefusal.PastHisOffice, Refusal(Past("35"), s_gresik));
        Assert.Null(Refusal(Past("35"), Seat.Central));
    }

    [Fact]
    public void Past_offices_in_two_provinces_reads_the_centre_alone()
    {
        Assert.Equal(ReadingRefusal.PastHisOffice, Refusal(Past("35.25", "33.74"), s_eastJava));
        Assert.Null(Refusal(Past("35.25", "33.74"), Seat.Central));
    }

    [Fact]
    public void Where_nobody_can_say_which_office_is_local_no_regional_one_reads()
    {
        var rule = new ReadingRule([]) { CentralAlone = true, Reasons = [ReadingReason.Asked] };

        Assert.Equal(ReadingRefusal.PastHisOffice, Refusal(rule, s_eastJava));
        Assert.Null(Refusal(rule, Seat.Central));
    }

    [Fact]
    public void Whoever_sits_nowhere_that_we_know_of_is_above_nobody() =>
        Assert.Equal(ReadingRefusal.PastHisOffice, Refusal(Past("35.25"), default));

    [Fact]
    public void A_named_agency_does_not_read_even_at_the_centre() =>
        Assert.Equal(ReadingRefusal.ClosedToHisAgency, Refusal(new ReadingRule(["BKN"]) { Reasons = [ReadingReason.HostAgency] }, Seat.Central));

    [Fact]
    public void The_accuseds_operator_never_reads_what_goes_past_him_even_once_it_was_forwarded_to_him()
    {
        var filed = With(Past("35.25"), ACase.At(Stage.ForwardedToPpk, breachFound: true) with { Agency = "35.25" });

        Assert.Equal(ReadingRefusal.ClosedToHisAgency, filed.RefusalOf(Officer(Role.PpkOperator, s_gresik, "35.25")));
        Assert.Equal([Role.Forwarder], filed.Workers);
    }

    [Fact]
    public void Administrators_and_agencies_without_a_forwarding_read_nothing_anyway()
    {
        Assert.Equal(ReadingRefusal.ReadsNoCase, With(null).RefusalOf(Officer(Role.Administrator, Seat.Central, "LAPORBOT")));
        Assert.Equal(ReadingRefusal.NotForwarded, With(null).RefusalOf(Officer(Role.PpkOperator, s_gresik, "35.25")));
    }

    [Fact]
    public void Before_it_is_released_nobody_reads_it() =>
        Assert.Equal(ReadingRefusal.NotReleased, With(null).RefusalOf(A.CentralVerifier, A.Moment.AddSeconds(-1)));

    [Fact]
    public void What_is_closed_to_an_officer_is_not_worked_taken_or_seen_by_him()
    {
        var (filed, officer) = (With(Past("35.25")), Officer(Role.Verifier, s_gresik, "BAWASLU-3525"));

        Assert.Empty(filed.AccusedFor(officer));
        Assert.False(filed.CanBeWorkedBy(officer));
        Assert.Equal(new TakeOutcome.Closed(ReadingRefusal.PastHisOffice), filed.Take(officer, A.Moment, Office.Reference));
    }

    [Fact]
    public void A_report_from_inside_that_was_stored_earlier_is_one_still() =>
        Assert.True(new ReadingRule(["BKN"]).MayBeInsider);

    private static ReadingRefusal? Refusal(ReadingRule? rule, Seat seat) => With(rule).RefusalOf(Officer(Role.Verifier, seat, "BKN"));

    private static ReadingRule Past(params string[] regions) =>
        new([]) { Past = [.. regions.Select(code => new RegionCode(code))], Reasons = [ReadingReason.Asked] };

    private static Case With(ReadingRule? rule, params Accused[] accused)
    {
        var filed = ACase.Filed();
        return filed with { Content = filed.Content with { Readers = rule }, Accused = accused.Length > 0 ? accused : filed.Accused };
    }

    private static Officer Officer(Role role, Seat seat, string agency) =>
        new(new OfficerId(Guid.Empty), role, agency, "Petugas Contoh", ToldOfNewCases: true) { Seat = seat };
}
