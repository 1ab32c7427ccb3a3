using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;

namespace LaporBot.Tests.People;

public class WhatOfficersCallAReporter
{
    [Fact]
    public void Comes_from_the_case_number_alone_and_stays_the_same() =>
        Assert.Equal(ReporterAlias.Of(CaseNumber.Of(2026, 5)), ReporterAlias.Of(CaseNumber.Of(2026, 5)));

    [Fact]
    public void Differs_between_most_cases() =>
        Assert.InRange(Enumerable.Range(0, 200).Select(i => ReporterAlias.Of(CaseNumber.Of(2026, (uint)i * 7_654_321))).Distinct().Count(), 150, 200);
}
