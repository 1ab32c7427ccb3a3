using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reference;

namespace LaporBot.Conversations.Admissibility;

/// <summary>A form of breach that fits the stage of the election better than the one that was chosen. Officers decide.</summary>
/// <param name="Moment">How far which election was when it happened.</param>
public sealed record SuggestedViolation(Violation Violation, ElectionMoment Moment)
{
    /// <returns>Nothing where the stage is not known or the choice fits it.</returns>
    public static IReadOnlyList<SuggestedViolation> Of(ReportContent content, ReferenceData reference)
    {
        if (reference.Violations.Find(content.Violation) is not { } chosen
            || content.When is not { } day
            || reference.Elections.StageOf(content.Region, day) is not { } moment)
        {
            return [];
        }

        IReadOnlyList<string> codes = chosen switch
        {
            { BeforeCampaign.Count: > 0 } when moment.Stage < ElectionStage.Campaign => chosen.BeforeCampaign,
            { Pair: { } pair } when moment.HasCandidates != (chosen.Kind == ViolationKind.Discipline) => [pair],
            _ => [],
        };
        return [.. codes.Select(reference.Violations.Find).OfType<Violation>().Select(one => new SuggestedViolation(one, moment))];
    }
}
