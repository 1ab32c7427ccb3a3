using LaporBot.Conversations.Cases;
using LaporBot.Tests.Support;
using static LaporBot.Conversations.Cases.Stage;

namespace LaporBot.Tests.Cases;

public class TheStageOfACaseWithSeveralAccused
{
    [Theory]
    [InlineData(Verifying, Verifying, UnderReview)]
    [InlineData(UnderReview, Sanctioned, UnderReview)]
    [InlineData(Verifying, Rejected, Verifying)]
    [InlineData(AwaitingReporter, Verifying, AwaitingReporter)]
    [InlineData(UnderControl, UnderControl, UnderExamination)]
    public void Is_the_least_advanced_of_those_still_open(Stage whole, Stage first, Stage second) => Assert.Equal(whole, Of(first, second));

    [Theory]
    [InlineData(Closed, Closed, Rejected)]
    [InlineData(Unproven, Unproven, OutOfJurisdiction)]
    [InlineData(AccusedLeft, Withdrawn, AccusedLeft)]
    public void Is_the_weightiest_outcome_when_all_have_ended(Stage whole, Stage first, Stage second) => Assert.Equal(whole, Of(first, second));

    [Fact]
    public void Counts_a_closing_for_silence_as_the_lightest_outcome() =>
        Assert.Equal(Rejected, StageOrder.Deciding([ACase.At(Closed, paused: Verifying), ACase.At(Rejected)]).Stage);

    private static Stage Of(params Stage[] stages) => (ACase.Filed() with { Accused = [.. stages.Select(stage => ACase.At(stage))] }).Stage;
}
