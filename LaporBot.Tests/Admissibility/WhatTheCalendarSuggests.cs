using LaporBot.Conversations.Admissibility;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Admissibility;

public class WhatTheCalendarSuggests
{
    [Theory]
    [InlineData("DS-01", ElectionStage.Registration, "KE-01")]
    [InlineData("DS-06", ElectionStage.Registration, "KE-04")]
    [InlineData("DS-06", ElectionStage.CandidatesFixed)]
    [InlineData("KE-04", ElectionStage.Campaign, "DS-06")]
    [InlineData("KE-04", ElectionStage.Registration)]
    [InlineData("DP-01", ElectionStage.Registration, "KE-06")]
    [InlineData("DS-03", ElectionStage.Registration)]
    [InlineData("DS-05", ElectionStage.Registration)]
    [InlineData("DS-09", ElectionStage.Registration)]
    [InlineData("DP-04", ElectionStage.CandidatesFixed, "DS-12", "DS-08")]
    [InlineData("DP-04", ElectionStage.Campaign)]
    public void Depends_on_how_far_the_election_was(string chosen, ElectionStage stage, params string[] codes) =>
        Assert.Equal(codes, SuggestedViolation.Of(Content(chosen), AnElection.Now(stage: stage)).Select(one => one.Violation.Code));

    [Fact]
    public void Is_nothing_where_no_election_is_known() =>
        Assert.All(ReferenceData.Embedded.Violations.All, one => Assert.Empty(SuggestedViolation.Of(Content(one.Code), ReferenceData.Embedded)));

    [Fact]
    public void Is_nothing_where_the_day_or_the_form_is_not_known()
    {
        Assert.Empty(SuggestedViolation.Of(Content("DS-06") with { When = null }, AnElection.Now(stage: ElectionStage.Registration)));
        Assert.Empty(SuggestedViolation.Of(Content("DS-06") with { Violation = null }, AnElection.Now(stage: ElectionStage.Registration)));
    }

    [Fact]
    public void Pairs_stand_on_both_sides_and_name_forms_of_the_catalogue()
    {
        var catalogue = ReferenceData.Embedded.Violations;
        Assert.All(catalogue.All.Where(one => one.Pair is not null), one =>
        {
            var other = catalogue.Find(one.Pair);
            Assert.Equal(one.Code, other!.Pair);
            Assert.NotEqual(one.Kind, other.Kind);
        });
        Assert.All(catalogue.All.SelectMany(one => one.BeforeCampaign), code => Assert.NotNull(catalogue.Find(code)));
    }

    [Fact]
    public void Stands_on_the_officers_card_beside_the_citizens_choice()
    {
        var old = ACase.Filed() with { Content = ACase.Filed().Content with { When = new DateOnly(2024, 9, 1) } };
        var officer = new Office(old).Officer(Role.Verifier).Takes();
        Assert.Contains("DS-06", officer.Hears, StringComparison.Ordinal);
        Assert.Contains("Saran menurut kalender Pilkada 2024: KE-04", officer.Hears, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DS-12", ElectionKind.Pilkada, ElectionStage.Campaign, "PD-01")]
    [InlineData("DS-12", ElectionKind.Pilkada, ElectionStage.CandidatesFixed)]
    [InlineData("DS-12", ElectionKind.Pemilu, ElectionStage.Campaign)]
    [InlineData("DS-10", ElectionKind.Pemilu, ElectionStage.Campaign, "PD-02")]
    [InlineData("DS-08", ElectionKind.Pemilu, ElectionStage.QuietDays, "PD-03")]
    [InlineData("DS-08", ElectionKind.Pilkada, ElectionStage.Campaign)]
    public void Names_the_crime_that_it_may_be_besides(string chosen, ElectionKind kind, ElectionStage stage, params string[] codes)
    {
        var election = AnElection.Of(null, null, stage, []) with { Kind = kind };
        var reference = ReferenceData.Embedded with { Elections = new ElectionCalendar([election]) };
        Assert.Equal(codes, CriminalTrack.Of(Content(chosen), reference).Select(one => one.Code));
    }

    [Fact]
    public void Names_no_crime_where_no_election_is_known() =>
        Assert.All(ReferenceData.Embedded.Violations.All, one => Assert.Empty(CriminalTrack.Of(Content(one.Code), ReferenceData.Embedded)));

    private static ReportContent Content(string violation) => new(violation, A.Day, null, "Lapangan Contoh", "Cerita contoh.");
}
