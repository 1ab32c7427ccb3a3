using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.CaseWork;

public class ReportsFromInside
{
    [Fact]
    public void Warn_their_writer_before_he_names_anything()
    {
        var citizen = new Citizen().Commands("start", "lapor_DS-08").Presses("Setuju");
        Assert.Contains("Jangan tulis bagian", citizen.Hears, StringComparison.Ordinal);

        citizen.Presses("Lewati").Says(OnTheWay.Name);
        Assert.Contains("Jangan sebut bagian Anda sendiri", citizen.Hears, StringComparison.Ordinal);
        citizen.Says(OnTheWay.Office).Says("3 Okt").Says(OnTheWay.Place);
        Assert.Contains("Jangan sebut bagian Anda sendiri", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Are_marked_on_the_card_of_those_who_may_read_them()
    {
        var verifier = new Office(Filed("Kecamatan Contoh")).Officer(Role.Verifier).Takes();

        Assert.Contains("mungkin orang dalam", verifier.Hears, StringComparison.Ordinal);
        Assert.Contains("Diancam dipindah", verifier.Hears, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Stage.ForwardedToPpk)]
    [InlineData(Stage.UnderExamination)]
    [InlineData(Stage.UnderControl)]
    public void Are_never_shown_to_the_accuseds_agency_even_once_forwarded_to_it(Stage stage)
    {
        var filed = Filed("Kecamatan Contoh");
        var office = new Office(filed with { Accused = [filed.Accused[0] with { Stage = stage, Agency = "34.04", BreachFound = true }] });
        var agency = office.Officer(Role.PpkOperator, agency: "34.04").Takes();

        Assert.Null(office.Case.Owner);
        Assert.DoesNotContain(OnTheWay.Name, agency.Hears + agency.Presses(CaseButton.Of(office.Case, 0, CaseVerb.Show)).Hears + agency.Commands("kasus").Hears, StringComparison.Ordinal);
        Assert.DoesNotContain(filed.Number.Value, agency.Hears, StringComparison.Ordinal);
        Assert.Empty(office.Case.AccusedFor(agency.Officer!));
    }

    [Fact]
    public void Are_carried_on_by_BKN_in_the_agencys_place()
    {
        var filed = Filed("Kecamatan Contoh");
        var office = new Office(filed with { Accused = [filed.Accused[0] with { Stage = Stage.ForwardedToPpk, Agency = "34.04", BreachFound = true }] });

        office.Officer(Role.Forwarder).Takes();

        Assert.NotNull(office.Case.Owner);
        Assert.Equal([Role.Forwarder], office.Case.Workers);
    }

    [Theory]
    [InlineData("Kementerian Dalam Negeri, Direktorat Contoh", "KEMENDAGRI")]
    [InlineData("Pegawai BKN wilayah Contoh", "BKN")]
    public void Cannot_be_taken_by_an_officer_of_the_agency_that_they_name(string accusedsOffice, string agency)
    {
        var office = new Office(Filed(accusedsOffice));
        var own = office.Officer(Role.Verifier, agency: agency).Takes();
        Assert.Contains("tidak ada", own.Hears, StringComparison.Ordinal);
        Assert.Null(office.Case.Owner);

        office.Officer(Role.Verifier, agency: "BAWASLU").Takes();
        Assert.NotNull(office.Case.Owner);
    }

    [Fact]
    public void Are_not_announced_to_the_agency_that_they_name()
    {
        var citizen = Reviewing("Kementerian Dalam Negeri").SendsTheReport();

        var told = Assert.IsType<Audience.OfficersOnDuty>(Assert.Single(citizen.LastTurn.Intents.OfType<Intent.Notify>()).To);

        Assert.Equal(["KEMENDAGRI"], told.About.Content.Readers!.ClosedTo);
    }

    [Fact]
    public void Are_closed_to_their_owner_once_his_own_agency_is_the_accuseds()
    {
        var filed = Filed("Kecamatan Contoh");
        var owner = new Office(filed).Officer(Role.Verifier);
        var office = new Office(filed with { Owner = owner.Officer!.Id, Accused = [filed.Accused[0] with { Stage = Stage.Verifying, Agency = owner.Officer.Agency }] });
        var again = office.Officer(Role.Verifier);

        foreach (var verb in new[] { CaseVerb.Show, CaseVerb.List, CaseVerb.Accused, CaseVerb.Evidence })
        {
            again.Presses(CaseButton.Of(office.Case, 1, verb, "1"));
            Assert.DoesNotContain(OnTheWay.Story, again.Hears, StringComparison.Ordinal);
            Assert.DoesNotContain(office.Case.Number.Value, again.Hears, StringComparison.Ordinal);
        }

        again.Presses(CaseButton.Of(office.Case, 0, CaseVerb.Release));
        Assert.Null(office.Case.Owner);
    }

    [Fact]
    public void Can_be_handed_back_by_a_button_that_is_older_than_what_closed_them_to_their_owner()
    {
        var filed = Filed("Kecamatan Contoh");
        var owner = new Office(filed).Officer(Role.Verifier);
        var before = filed with { Owner = owner.Officer!.Id };
        var office = new Office(before with { Revision = before.Revision + 1, Accused = [before.Accused[0] with { Agency = owner.Officer.Agency }] });

        office.Officer(Role.Verifier).Presses(CaseButton.Of(before, 1, CaseVerb.Release));

        Assert.Null(office.Case.Owner);
    }

    [Fact]
    public void Of_other_kinds_stay_open_to_the_agency_that_has_to_act() =>
        Assert.Null(OnTheWay.To(ReportStep.AwaitingReview).SendsTheReport().Filed.Content.Readers);

    private static Case Filed(string accusedsOffice) => Reviewing(accusedsOffice).SendsTheReport().Filed;

    private static Citizen Reviewing(string accusedsOffice) => new Citizen().Commands("start", "lapor_DS-08").Presses("Setuju").Says("Diancam dipindah bila tidak ikut.")
        .Says(OnTheWay.Name).Says(accusedsOffice).Says("3 Okt").Says(OnTheWay.Place).Says(OnTheWay.Story).Presses("Lanjut").Presses("Belum punya bukti").Presses("Tanpa nama");
}
