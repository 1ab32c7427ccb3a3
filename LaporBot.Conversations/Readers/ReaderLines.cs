using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Readers;

/// <summary>Tells a citizen, before and after he sends, who will read his report, and why not somebody else.</summary>
internal static class ReaderLines
{
    public static IEnumerable<Sentence> OnReview(ReportDraft draft, Situation situation) => Of(WhoReads.RuleOf(draft, situation), situation);

    /// <summary>The same, and what happens where nobody is there yet who may take it up.</summary>
    public static IEnumerable<Sentence> OnReceipt(Case filed, Situation situation) => filed.Content.Readers is null || situation.Staff.Any(filed.CanBeWorkedBy)
        ? Of(filed.Content.Readers, situation)
        : [.. Of(filed.Content.Readers, situation), new Sentence("reader.NobodyYet")];

    private static IEnumerable<Sentence> Of(ReadingRule? rule, Situation situation)
    {
        if (rule?.Is(ReadingReason.HighPost) == true)
        {
            yield return new Sentence("reader.BecauseOfPost");
        }

        if (rule?.Is(ReadingReason.HostAgency) == true)
        {
            yield return new Sentence("reader.BecauseOfHost", situation.Operator.Name);
        }

        if (rule is null || rule.Reasons is null or [ReadingReason.Insider])
        {
            // Who reads reports as a rule stands in the first message, and for reports from inside in the warning.
            yield break;
        }

        yield return rule switch
        {
            { GoesPast: false } => new Sentence("reader.NotHisAgency"),
            _ when ProvinceAbove(rule) is { } province => new Sentence("reader.ProvinceAndCentre", situation.Reference.Regions.NameOf(province), Offices(rule, situation.Reference)),
            { CentralAlone: true } => new Sentence("reader.CentreAlone"),
            _ => new Sentence("reader.Centre", Offices(rule, situation.Reference)),
        };
    }

    private static RegionCode? ProvinceAbove(ReadingRule rule) => !rule.CentralAlone && rule.Past is [{ Parent: { } province }, ..] past
        && past.All(region => region.Parent == province) ? province : null;

    private static object Offices(ReadingRule rule, ReferenceData reference) => rule.Past!
        .Select(region => (object)(reference.Regions.Find(region)?.Name ?? region.ToString()))
        .Aggregate((sum, name) => new Sentence("report.ListedAlso", sum, name));
}
