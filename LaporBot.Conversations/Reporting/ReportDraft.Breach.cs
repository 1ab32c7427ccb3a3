using LaporBot.Conversations.Reference;

namespace LaporBot.Conversations.Reporting;

public sealed partial record ReportDraft
{
    /// <summary>His answers to the guide's plain questions, as positions; null before the first.</summary>
    public IReadOnlyList<int>? GuideAnswers { get; init; }

    /// <summary>What he said of a person who has no name yet: code of the route for people who are no civil servants.</summary>
    public string? RouteOfTheNext { get; init; }

    /// <summary>What the chosen form asks besides; null where it asks nothing and while none is chosen.</summary>
    public BreachQuestion? Asks { get; init; }

    /// <summary>His answer to it; null until told and when he skipped it.</summary>
    public Answer? Detail { get; init; }

    /// <summary>True while he may be one of the staff who were put under pressure.</summary>
    internal bool MayBeInsider => Asks == BreachQuestion.Pressure;

    internal IReadOnlyList<int> Guided => GuideAnswers ?? [];

    /// <summary>The guide's last answer is about the one person he has in mind; of several, each is asked about by itself.</summary>
    internal ReportDraft WithRoute(string? route) => Accused.Count switch
    {
        0 => this with { RouteOfTheNext = route },
        1 => this with { Accused = [Accused[0] with { Route = route }] },
        _ => this,
    };
}
