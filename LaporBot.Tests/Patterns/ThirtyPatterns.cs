using System.Globalization;
using LaporBot.Conversations.Admissibility;
using LaporBot.Conversations.People;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Patterns;

/// <summary>The patterns that real reports follow, from the first word to the card that an officer reads.</summary>
public class ThirtyPatterns
{
    public static TheoryData<int> All => [.. Incidents.All.Select(one => one.Number)];

    [Fact]
    public void Are_all_here() => Assert.Equal(Enumerable.Range(1, 30).Except([16, 30]), Incidents.All.Select(one => one.Number).Order());

    [Theory, MemberData(nameof(All))]
    public void End_in_the_right_class_route_and_meter(int number)
    {
        var incident = Incidents.All.Single(one => one.Number == number);
        var walk = new PatternWalk(incident);
        var acts = walk.Send();

        Agrees(incident.Ends, walk);
        Approved.Matches(
            $"LaporBot.Tests/Transcripts/Patterns/{number:00}.txt",
            string.Create(CultureInfo.InvariantCulture, $"{incident.Title}\nDilaporkan {incident.Reported:yyyy-MM-dd}, {acts} ketukan atau pesan.\n\n{walk.Talk}{OfficersCard(walk.Citizen)}"));
    }

    /// <summary>16: the same people, before and after the candidates were fixed.</summary>
    [Fact]
    public void What_was_ethics_in_August_is_discipline_in_October()
    {
        var august = new PatternWalk(Incidents.Escort with { When = "28/8/2024", Reported = new DateOnly(2024, 8, 29) });
        august.Send();
        var october = new PatternWalk(Incidents.Escort);
        october.Send();

        Agrees(new Incident.Ending(6, 6, new DateOnly(2024, 9, 4)) { Suggested = ["KE-03"] }, august);
        Agrees(new Incident.Ending(6, 6, new DateOnly(2024, 10, 14)), october);
        Approved.Matches(
            "LaporBot.Tests/Transcripts/Patterns/16.txt",
            $"{Incidents.Escort.Title}\n\n{august.Talk}{OfficersCard(august.Citizen)}\n\n=== Oktober ===\n\n{OfficersCard(october.Citizen)}");
    }

    /// <summary>30: the husband of a candidate who stays at home breaks no rule; the guide says so and nothing is filed.</summary>
    [Fact]
    public void The_guide_answers_who_only_wants_to_know()
    {
        var citizen = new Citizen();
        var talk = new Transcript(citizen).Commands("panduan");
        foreach (var _ in Enumerable.Range(0, 10).TakeWhile(_ => !citizen.Shows("Suami/istri calon")))
        {
            talk.Presses("Lihat yang lain");
        }

        talk.Presses("Suami/istri calon");

        Assert.Null(citizen.Conversation.Draft);
        Assert.Contains("Yang tidak ikut acara kampanye tidak melanggar", citizen.Hears, StringComparison.Ordinal);
        Approved.Matches("LaporBot.Tests/Transcripts/Patterns/30.txt", $"Suami calon yang ASN ingin tahu apa yang dilarang\n\n{talk}");
    }

    private static void Agrees(Incident.Ending expected, PatternWalk walk)
    {
        var (filed, reference, meter) = (walk.Citizen.Filed, walk.Citizen.Reference, walk.Meter!);
        Assert.Equal(expected.Suggested, SuggestedViolation.Of(filed.Content, reference).Select(one => one.Violation.Code));
        Assert.Equal(expected.Crimes, CriminalTrack.Of(filed.Content, reference).Select(one => one.Code));
        Assert.Equal(expected.Elsewhere, (filed.Content.NotAsn ?? []).Select(one => (one.Accused, one.Route)));
        Assert.Equal(expected.FromInside, filed.Content.Readers?.MayBeInsider == true);
        Assert.Equal((expected.Met, expected.Points, expected.InTimeUntil, expected.IsLate), (meter.Met, meter.Points.Count, meter.InTimeUntil, meter.IsLate));
    }

    private static string OfficersCard(Citizen reporter)
    {
        var office = new Office(reporter.Filed) { Now = reporter.Now.AddHours(1) };
        return $"Yang dibaca verifikator:\n\n{office.Officer(Role.Verifier).Takes().Hears}\n";
    }
}
