using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.CaseWork;

public class WhereTheHistoryBegins
{
    [Fact]
    public void With_the_filing_by_nobody_in_particular()
    {
        var filed = OnTheWay.To(ReportStep.AwaitingReview).SendsTheReport().Filed;

        var first = Assert.Single(filed.History);
        Assert.Equal((CaseEvent.Filed, Stage.Received, filed.FiledOn), (first.What, first.To, WorkingDays.DayOf(first.At)));
        Assert.Equal((0, null, null, null), (first.Accused, first.From, first.By, first.Reason));
    }

    [Fact]
    public void On_the_day_from_which_a_held_report_may_be_read_and_never_before()
    {
        var held = OnTheWay.To(ReportStep.AwaitingGuess).Presses("Tunda pengiriman").Presses("7 hari").Presses("Tidak, kirim").Filed;
        Assert.Equal(held.ReleasedAt, Assert.Single(held.History).At);
        var added = held with { History = [.. held.History, new CaseEvent(0, CaseEvent.EvidenceAdded, null, null, null, null, A.Moment.AddHours(1))] };

        var card = string.Join('\n', HistoryCard.For(added).Select(says => Phrasebook.Render(Language.Indonesian, says)));

        Assert.Contains("14 Oktober 2026 · laporan dikirim", card, StringComparison.Ordinal);
        Assert.DoesNotContain("7 Oktober", card, StringComparison.Ordinal);
    }
}
