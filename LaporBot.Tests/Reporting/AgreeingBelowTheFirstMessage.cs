using LaporBot.Tests.Support;
using static LaporBot.Conversations.Reporting.ReportStep;

namespace LaporBot.Tests.Reporting;

/// <summary>"Setuju, mulai lapor" is consent: what is kept and who reads it stands above it.</summary>
public class AgreeingBelowTheFirstMessage
{
    [Fact]
    public void Leads_to_the_first_question() =>
        Assert.Equal(AwaitingViolation, new Citizen().Commands("start").Presses("Setuju, mulai lapor").Draft.Step);

    [Fact]
    public void Is_asked_for_by_itself_where_somebody_comes_another_way()
    {
        Assert.Equal(AwaitingConsent, new Citizen().Says("halo").Commands("lapor").Draft.Step);
        Assert.Equal(AwaitingConsent, new Citizen().Says("halo").Says("halo lagi").Presses("Mulai lapor").Draft.Step);
    }

    [Fact]
    public void Answers_the_question_for_consent_that_stands_below_it()
    {
        var citizen = new Citizen().Says("Kepala dinas Contoh membagikan kaus calon di kantor.");
        Assert.Equal(AwaitingConsent, citizen.Draft.Step);

        citizen.Presses("Setuju, mulai lapor");

        Assert.Equal(AwaitingViolation, citizen.Draft.Step);
        Assert.Single(citizen.Draft.Story);
    }

    [Fact]
    public void Twice_changes_nothing()
    {
        var citizen = new Citizen().Commands("start");
        var agree = citizen.Button("Setuju, mulai lapor").Code;
        var draft = citizen.Presses(agree).Draft;

        Assert.Equal(draft.Asked, citizen.Presses(agree).Draft.Asked);
        Assert.Contains("Apa yang dilakukannya?", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Later_on_goes_on_with_the_open_report()
    {
        var citizen = new Citizen().Commands("start");
        var agree = citizen.Button("Setuju, mulai lapor").Code;
        OnTheWay.To(AwaitingPlace, citizen);

        citizen.Presses(agree);

        Assert.Equal(AwaitingPlace, citizen.Draft.Step);
        Assert.Contains("masih terbuka", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Can_be_taken_back_by_going_back() =>
        Assert.Equal(AwaitingConsent, new Citizen().Commands("start").Presses("Setuju, mulai lapor").Says("kembali").Draft.Step);
}
