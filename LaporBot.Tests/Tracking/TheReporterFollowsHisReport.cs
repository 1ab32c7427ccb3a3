using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Tracking;

public class TheReporterFollowsHisReport
{
    [Fact]
    public void Status_shows_each_report_its_stage_and_when_the_next_step_is_due()
    {
        var office = new Office(ACase.Filed(number: 1), ACase.Filed(number: 2));
        var heard = office.Reporter.Commands("status").Hears;
        Assert.All(office.Cases.Values, one => Assert.Contains(one.Number.Value, heard, StringComparison.Ordinal));
        Assert.Contains("Diterima", heard, StringComparison.Ordinal);
        Assert.Contains("Paling lambat 12 Oktober 2026", heard, StringComparison.Ordinal);
        office.Waits(TimeSpan.FromDays(10));
        Assert.Contains("sudah lewat", office.Reporter.Commands("status").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Status_is_kind_when_nothing_was_sent() =>
        Assert.Contains("/lapor", new Office().Reporter.Commands("status").Hears, StringComparison.Ordinal);

    [Fact]
    public void No_word_to_the_reporter_says_who_the_officer_is()
    {
        var office = new Office(ACase.Filed());
        office.Officer(Role.Verifier, "Petugas Rahasia Contoh").Takes().Moves("Tolak", "Bukan ASN");
        office.Waits(TimeSpan.FromMinutes(2));
        var heard = office.Reporter.Presses("Baca kabar").Hears + office.Reporter.Presses("Riwayat").Hears + office.Reporter.Commands("status").Hears;
        Assert.Contains("Bukan ASN", heard, StringComparison.Ordinal);
        Assert.DoesNotContain("Rahasia", heard, StringComparison.Ordinal);
        Assert.DoesNotContain("BKN", heard, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_accused_those_with_the_same_news_are_told_of_together()
    {
        var office = new Office(ACase.Filed(accused: 50));
        office.Officer(Role.Verifier).Takes().Presses("2. Budi").Moves("Tolak", "Bukan ASN");
        office.Waits(TimeSpan.FromMinutes(2));
        office.Reporter.Presses("Baca kabar");
        Assert.Single(office.Reporter.Heard);
        Assert.Contains("49 orang (no. 1, 3, 4", office.Reporter.Hears, StringComparison.Ordinal);
        Assert.Contains("Budi Contoh 2", office.Reporter.Hears, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(EveryMove))]
    public void Each_move_reads_well_in_both_languages(Stage from, CaseTrigger trigger, Stage to)
    {
        var accused = ACase.At(to, paused: to == Stage.AwaitingReporter ? from : null, due: A.Day.AddDays(5)) with { Reason = "Alasan contoh" };
        var office = new Office(ACase.Filed() with
        {
            Accused = [accused],
            History = [new CaseEvent(1, trigger.ToString(), from, to, null, "Alasan contoh", A.Moment)],
        });
        office.Reporter.IsTold(Conversations.Tracking.TrackingCards.NewsArrived(office.Case));
        office.Reporter.Presses("Baca kabar");
        foreach (var language in Enum.GetValues<Language>())
        {
            var heard = office.Reporter.HearsIn(language);
            Assert.Contains(Phrasebook.Text(language, new Sentence(CaseMoves.Of(from, trigger, to).News)), heard, StringComparison.Ordinal);
            Assert.Contains("Alasan contoh", heard, StringComparison.Ordinal);
            Assert.DoesNotContain("{", heard, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("t|")]
    [InlineData("t|x|n")]
    [InlineData("t|AAAAAAAAAAAAAAAAAAAAAA|n")]
    [InlineData("t|AAAAAAAAAAAAAAAAAAAAAA|zz")]
    public void A_button_that_fits_no_report_is_answered_kindly(string code) =>
        Assert.NotEmpty(new Office(ACase.Filed()).Reporter.Presses(new ChoiceCode(code)).Hears);

    public static TheoryData<Stage, CaseTrigger, Stage> EveryMove()
    {
        var moves = new TheoryData<Stage, CaseTrigger, Stage>();
        foreach (var move in CaseMoves.All)
        {
            moves.Add(move.From, move.Trigger, move.To);
        }

        return moves;
    }
}
