using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.Speaking;
using LaporBot.Conversations.Tracking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.CaseWork;

public class TheFindingInTheHistory
{
    private static readonly Case s_found = ACase.Filed() with
    {
        Accused = [ACase.At(Stage.UnderReview, breachFound: true)],
        History =
        [
            new CaseEvent(1, nameof(CaseTrigger.Accepted), Stage.Verifying, Stage.UnderReview, null, null, A.Moment),
            new CaseEvent(1, nameof(CaseTrigger.FoundInBreach), Stage.UnderReview, Stage.UnderReview, null, "Temuan contoh", A.Moment),
        ],
    };

    [Theory]
    [InlineData(Language.Indonesian, "Pelanggaran ditemukan")]
    [InlineData(Language.English, "Breach found")]
    public void Is_what_officers_read_of_that_day(Language language, string finding)
    {
        var lines = Phrasebook.Render(language, Assert.Single(HistoryCard.For(s_found))).Split('\n');

        Assert.DoesNotContain(finding, lines[^2], StringComparison.Ordinal);
        Assert.Contains(finding, lines[^1], StringComparison.Ordinal);
        Assert.Contains("Temuan contoh", lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Indonesian, "Pelanggaran ditemukan")]
    [InlineData(Language.English, "Breach found")]
    public void Is_what_the_reporter_reads_of_that_day(Language language, string finding)
    {
        var office = new Office(s_found);
        office.Reporter.Presses(TrackButton.Of(office.Case.Id, TrackVerb.Timeline));
        var lines = office.Reporter.HearsIn(language).Split('\n').Where(line => line.Contains("2026", StringComparison.Ordinal)).ToList();

        Assert.DoesNotContain(finding, lines[^2], StringComparison.Ordinal);
        Assert.Contains(finding, lines[^1], StringComparison.Ordinal);
        Assert.Contains("Temuan contoh", lines[^1], StringComparison.Ordinal);
    }
}
