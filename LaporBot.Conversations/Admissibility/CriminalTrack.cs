using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reference;

namespace LaporBot.Conversations.Admissibility;

/// <summary>What else the report may be: a crime under the law of that election. Officers and Gakkumdu decide, the citizen is told nothing of it.</summary>
internal static class CriminalTrack
{
    /// <returns>Nothing where no election is known for that place and day.</returns>
    public static IEnumerable<ElectionCrime> Of(ReportContent content, ReferenceData reference) =>
        content.When is { } day && reference.Elections.StageOf(content.Region, day) is { } moment
            ? reference.Violations.Crimes.Where(crime =>
                crime.Election == moment.Election.Kind
                && crime.Of.Contains(content.Violation)
                && (!crime.OnlyInCampaign || moment.Stage == ElectionStage.Campaign))
            : [];
}
