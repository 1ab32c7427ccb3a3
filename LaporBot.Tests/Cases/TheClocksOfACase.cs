using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Cases;

public class TheClocksOfACase
{
    private static readonly Officer s_verifier = new(new OfficerId(Guid.NewGuid()), Role.Verifier, "BKN", "Verifikator Contoh", true);
    private static readonly ReferenceData s_reference = ReferenceData.Embedded;

    [Fact]
    public void The_check_takes_seven_days_from_the_filing_whenever_it_is_taken_up()
    {
        var taken = Taken(ACase.Filed(), A.Moment.AddDays(2));
        Assert.Equal(A.Day.AddDays(7), taken.Accused[0].Due);
    }

    [Fact]
    public void The_clock_stands_still_while_the_reporter_is_asked_and_goes_on_when_he_answers()
    {
        var asked = Moved(Taken(ACase.Filed(), A.Moment), CaseTrigger.ReporterAsked, A.Moment.AddDays(3));
        Assert.Equal(Stage.AwaitingReporter, asked.Stage);
        Assert.Equal(s_reference.Calendar.After(A.Day.AddDays(3), 10, DayKind.Working), asked.Accused[0].Due);

        var answered = Answered(asked, A.Moment.AddDays(8));
        Assert.Equal(Stage.Verifying, answered.Stage);
        Assert.Equal(A.Day.AddDays(8 + 4), answered.Accused[0].Due);
        Assert.Equal((null, null), (answered.Accused[0].Paused, answered.Accused[0].PausedDaysLeft));
    }

    [Fact]
    public void Silence_closes_only_after_ten_working_days_and_a_late_answer_opens_again()
    {
        var asked = Moved(Taken(ACase.Filed(), A.Moment), CaseTrigger.ReporterAsked, A.Moment);
        Assert.IsType<MoveOutcome.NotFromHere>(
            asked.Move(1, CaseTrigger.ReporterStayedSilent, s_verifier, null, null, A.Moment.AddDays(14), s_reference));

        var closed = Moved(asked, CaseTrigger.ReporterStayedSilent, A.Moment.AddDays(15));
        Assert.True(closed.HasEnded && closed.AsksReporter);

        var opened = Answered(closed, A.Moment.AddDays(30));
        Assert.Equal((Stage.Verifying, s_verifier.Id), (opened.Stage, opened.Owner!.Value));
        Assert.Equal(A.Day.AddDays(30 + 7), opened.Accused[0].Due);
    }

    [Fact]
    public void A_case_that_ended_for_another_reason_hears_nothing_more()
    {
        var refused = Moved(Taken(ACase.Filed(), A.Moment), CaseTrigger.Refused, A.Moment);
        Assert.IsType<AnswerOutcome.HasEnded>(refused.Answer([new(EvidenceKind.Statement, null, "masih ada", 0)], A.Moment, A.Rules.Undo, s_reference));
    }

    [Fact]
    public void Whatever_is_walked_the_history_replays_to_where_the_case_stands()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        for (var walk = 0; walk < 60; walk++)
        {
            var stands = ACase.Filed(accused: 3);
            var now = A.Moment;
            for (var step = 0; step < 25; step++)
            {
                now = now.AddHours(random.Next(1, 100));
                stands = Step(stands, random, now);
                Assert.All(stands.Accused, one => Assert.True(
                    one == CaseHistory.Replay(one, stands.History, stands.FiledOn, s_reference), $"seed {seed}, walk {walk}, step {step}: {one}"));
            }
        }
    }

    private static Case Step(Case stands, Random random, DateTimeOffset now)
    {
        var somebody = s_verifier with { Role = (Role)random.Next(5), Id = stands.Owner ?? s_verifier.Id, Agency = "34.04" };
        if (stands.Owner is null && stands.Take(somebody, now, s_reference) is TakeOutcome.Taken taken)
        {
            return taken.After;
        }

        if (random.Next(5) == 0 && stands.Undo(somebody, now, TimeSpan.FromHours(50), s_reference) is UndoOutcome.Undone undone)
        {
            return undone.After;
        }

        if (random.Next(5) == 0 && stands.Answer([new(EvidenceKind.Statement, null, "jawaban", 0)], now, A.Rules.Undo, s_reference) is AnswerOutcome.Added added)
        {
            return added.After;
        }

        var trigger = Enum.GetValues<CaseTrigger>()[random.Next(Enum.GetValues<CaseTrigger>().Length)];
        return stands.Move(random.Next(1, 4), trigger, somebody, "alasan", "34.04", now, s_reference) is MoveOutcome.Moved moved ? moved.After : stands;
    }

    private static Case Taken(Case filed, DateTimeOffset now) =>
        Assert.IsType<TakeOutcome.Taken>(filed.Take(s_verifier, now, s_reference)).After;

    private static Case Moved(Case held, CaseTrigger trigger, DateTimeOffset now) =>
        Assert.IsType<MoveOutcome.Moved>(held.Move(1, trigger, s_verifier, "Kapan tepatnya?", null, now, s_reference)).After;

    private static Case Answered(Case held, DateTimeOffset now) =>
        Assert.IsType<AnswerOutcome.Added>(held.Answer([new(EvidenceKind.Statement, null, "Hari Senin.", 0)], now, A.Rules.Undo, s_reference)).After;
}
