using LaporBot.Conversations.Brakes;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Brakes;

public class AMarkLinksNoTwoCases
{
    private static readonly Allowance s_marked = new() { IsMarked = true };

    [Fact]
    public void A_report_of_somebody_marked_goes_in_and_is_announced_as_any_other()
    {
        var (free, marked) = (Sent(Allowance.Free), Sent(s_marked));

        var (one, other) = (free.LastTurn.Intents.OfType<Intent.Notify>().Single(), marked.LastTurn.Intents.OfType<Intent.Notify>().Single());
        Assert.Equal(ACase.Text(Language.Indonesian, one.Says), ACase.Text(Language.Indonesian, other.Says));
        Assert.Equivalent(DutyOf(one), DutyOf(other));
        Assert.Equal(one.Hold!.Key, other.Hold!.Key);
        Assert.Equivalent(free.Filed with { ReleasedAt = default }, marked.Filed with { ReleasedAt = default });
    }

    private static Audience.OfficersOnDuty DutyOf(Intent.Notify notice) =>
        Assert.IsType<Audience.OfficersOnDuty>(notice.To) is var duty ? duty with { About = duty.About with { ReleasedAt = default } } : null!;

    [Fact]
    public void Its_writer_is_told_that_it_comes_later() =>
        Assert.Contains("beberapa jam lagi", Sent(s_marked).Hears, StringComparison.Ordinal);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(9, 0.5)]
    [InlineData(13, 0.999)]
    [InlineData(16.5, 0.999)]
    [InlineData(16.9, 0.5)]
    public void It_comes_later_on_the_day_it_was_filed_at_an_hour_that_chance_decides(double hoursAfterMidnightInUtc, double lot)
    {
        var now = new DateTimeOffset(2026, 10, 7, 0, 0, 0, TimeSpan.Zero).AddHours(hoursAfterMidnightInUtc);
        var released = SendBrake.ReleasedAt(At(now, lot));

        Assert.InRange(released, now + A.Rules.SendHold, now.AddHours(8));
        Assert.Equal(WorkingDays.DayOf(now), WorkingDays.DayOf(released));
    }

    [Fact]
    public void In_the_last_minutes_of_a_day_it_comes_as_any_other()
    {
        var now = new DateTimeOffset(2026, 10, 7, 16, 59, 30, TimeSpan.Zero);
        Assert.Equal(now + A.Rules.SendHold, SendBrake.ReleasedAt(At(now, 0.9)));
    }

    [Fact]
    public void Until_then_its_writer_can_take_it_back()
    {
        var citizen = Sent(s_marked, lot: 0.5);
        citizen.Now += TimeSpan.FromHours(1);
        citizen.Presses("Batalkan kirim");
        Assert.Equal(Stage.Withdrawn, citizen.Filed.Stage);
    }

    [Fact]
    public void The_second_report_of_a_day_waits_and_he_reads_why()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReview);
        citizen.Allowance = s_marked with { NextReportOn = A.Day.AddDays(1) };
        Assert.Contains("ada laporan Anda yang ditandai", citizen.SendsTheReport().Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_marked_case_says_so_and_another_of_the_same_reporter_does_not_even_to_the_same_officer()
    {
        var office = new Office(ACase.Filed(number: 1), ACase.Filed(number: 2));
        var (first, second) = (office.Cases.Keys.First(), office.Cases.Keys.Last());
        var administrator = office.Officer(Role.Administrator, "Pengelola Contoh", "LAPORBOT");
        var verifier = office.Officer(Role.Verifier);
        var before = Taken(office, verifier, second);
        Taken(office, verifier, first);
        verifier.Presses("Penyalahgunaan").Presses("90 hari").Presses("Sengaja dibuat-buat");
        administrator.Presses("Setujui");

        Assert.Contains("ditandai sampai", Shown(office, verifier, first), StringComparison.Ordinal);
        Assert.Equal(before, Shown(office, verifier, second));
        Assert.Contains("Penyalahgunaan", verifier.Buttons);
        verifier.Presses("Penyalahgunaan").Presses("7 hari").Presses("Ancaman");
        Assert.Contains("Belum ada yang berubah", verifier.Hears, StringComparison.Ordinal);
        administrator.Presses("Setujui");
        Assert.Equal(2, office.Done.OfType<Intent.MarkReporter>().Select(mark => mark.Filed).Distinct().Count());
    }

    private static string Taken(Office office, OfficerDesk officer, CaseId id)
    {
        officer.Presses(CaseCards.Announcement(office.Cases[id], Office.Reference).Choices[0][0].Code);
        return Shown(office, officer, id);
    }

    private static string Shown(Office office, OfficerDesk officer, CaseId id) => officer.Presses(CaseButton.Of(office.Cases[id], 0, CaseVerb.Show)).Hears;

    private static Citizen Sent(Allowance allowance, double lot = 0.5)
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReview, new Citizen { Lot = lot });
        citizen.Allowance = allowance;
        return citizen.SendsTheReport();
    }

    private static Situation At(DateTimeOffset now, double lot) => new()
    {
        Conversation = Conversation.New,
        Visitor = new Visitor(null, InGroup: false),
        Now = now,
        Operator = A.Operator,
        Reference = Office.Reference,
        Rules = A.Rules,
        Supplies = A.Supplies() with { Lot = lot },
        Allowance = s_marked,
    };
}
