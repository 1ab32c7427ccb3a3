using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;
using Stateless.Graph;

namespace LaporBot.Tests.Cases;

public class TheLifeOfACase
{
    private static readonly Stage[] s_ends =
        [Stage.Closed, Stage.Unproven, Stage.Rejected, Stage.Withdrawn, Stage.OutOfJurisdiction, Stage.AccusedLeft];

    [Fact]
    public void The_diagram_in_the_handbook_is_the_table_we_run() =>
        Approved.Matches("docs/case-lifecycle.mmd", MermaidGraph.Format(Table(ACase.At(Stage.Received)).GetInfo()));

    [Fact]
    public void Every_edge_of_the_table_is_a_move_and_every_move_an_edge() =>
        Assert.Equal(
            CaseMoves.All.Select(move => (move.From, move.Trigger, move.To)).Order(),
            Edges().Order());

    [Fact]
    public void Every_stage_that_is_no_end_has_a_way_out() =>
        Assert.All(Enum.GetValues<Stage>().Except(s_ends), stage => Assert.Contains(CaseMoves.All, move => move.From == stage && move.To != stage));

    [Fact]
    public void The_ends_are_the_stages_in_which_nothing_is_left_to_do() =>
        Assert.Equal(s_ends.Order(), Enum.GetValues<Stage>().Where(stage => ACase.At(stage).HasEnded).Order());

    [Fact]
    public void An_end_is_left_only_by_a_reporter_whose_silence_had_closed_it()
    {
        var out_of_ends = CaseMoves.All.Where(move => s_ends.Contains(move.From)).ToList();
        Assert.All(out_of_ends, move => Assert.Equal((Stage.Closed, CaseTrigger.ReporterAnswered), (move.From, move.Trigger)));
        Assert.False(Table(ACase.At(Stage.Closed)).CanFire(CaseTrigger.ReporterAnswered));
        Assert.True(Table(ACase.At(Stage.Closed, paused: Stage.UnderReview)).CanFire(CaseTrigger.ReporterAnswered));
    }

    [Fact]
    public void Every_stage_is_reached_from_the_filing_and_leads_to_an_end()
    {
        Assert.Equal(Enum.GetValues<Stage>().Order(), Reached([Stage.Received]).Order());
        Assert.All(Enum.GetValues<Stage>(), stage => Assert.NotEmpty(Reached([stage]).Intersect(s_ends)));
    }

    [Theory]
    [InlineData(Language.Indonesian)]
    [InlineData(Language.English)]
    public void The_reporter_is_told_each_move_and_what_comes_next(Language language)
    {
        Assert.All(CaseMoves.All, move => Assert.NotEmpty(Phrasebook.Text(language, new Sentence(move.News))));
        Assert.All(Enum.GetValues<Stage>(), stage =>
        {
            Assert.NotEmpty(Phrasebook.Text(language, StageTexts.NameOf(stage)));
            Assert.NotEmpty(Phrasebook.Text(language, StageTexts.NextOf(ACase.At(stage))));
        });
    }

    [Fact]
    public void Every_exit_by_an_officer_needs_a_reason() =>
        Assert.All(
            CaseMoves.All.Where(move => s_ends.Contains(move.To) && move.To != Stage.Closed && !move.IsReporters),
            move => Assert.True(move.NeedsReason, $"{move.From} {move.Trigger}"));

    [Fact]
    public void BKN_forwards_only_what_Bawaslu_has_found_to_be_a_breach()
    {
        Assert.False(Table(ACase.At(Stage.UnderReview)).CanFire(CaseTrigger.Forwarded));
        Assert.True(Table(ACase.At(Stage.UnderReview, breachFound: true)).CanFire(CaseTrigger.Forwarded));
        Assert.False(Table(ACase.At(Stage.UnderReview, breachFound: true)).CanFire(CaseTrigger.BreachNotProven));
    }

    [Fact]
    public void The_agency_is_late_only_after_its_last_day()
    {
        var forwarded = ACase.At(Stage.ForwardedToPpk, due: A.Day);
        Assert.False(Table(forwarded, A.Day).CanFire(CaseTrigger.DeadlineMissed));
        Assert.True(Table(forwarded, A.Day.AddDays(1)).CanFire(CaseTrigger.DeadlineMissed));
    }

    private static Stateless.StateMachine<Stage, CaseTrigger> Table(Accused accused, DateOnly? today = null) =>
        CaseLifecycle.Over(() => accused, _ => { }, today ?? A.Day);

    private static IEnumerable<(Stage From, CaseTrigger Trigger, Stage To)> Edges() =>
        Table(ACase.At(Stage.Received)).GetInfo().States.SelectMany(state => state.FixedTransitions.Select(edge =>
            ((Stage)state.UnderlyingState, (CaseTrigger)edge.Trigger.UnderlyingTrigger, (Stage)edge.DestinationState.UnderlyingState)));

    private static HashSet<Stage> Reached(HashSet<Stage> from)
    {
        while (CaseMoves.All.Where(move => from.Contains(move.From)).Select(move => move.To).Except(from).ToList() is { Count: > 0 } more)
        {
            from.UnionWith(more);
        }

        return from;
    }
}
