using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Reporting;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Guide;

public class LinksThatOpenADoor
{
    [Fact]
    public void To_a_report_of_one_form_ask_for_consent_and_then_for_the_accused()
    {
        var citizen = new Citizen().Commands("start", "lapor_DS-06");
        Assert.Equal(ReportStep.AwaitingConsent, citizen.Draft.Step);

        citizen.Presses("Setuju").Presses("Lewati");

        Assert.Equal((ReportStep.AwaitingName, "DS-06"), (citizen.Draft.Step, citizen.Draft.Violation));
    }

    [Fact]
    public void Of_a_poster_offer_its_region_where_the_place_names_none()
    {
        var citizen = new Citizen().Commands("start", "lapor_3525").Presses("Setuju").Presses("Tidak yakin").Presses("Lewati").Says(OnTheWay.Name).Says(OnTheWay.Office)
            .Presses("Lewati").Presses("Hari ini").Says("Balai desa");

        Assert.Equal(new RegionCode("35.25"), citizen.Presses("Kab. Gresik").Draft.Region);
        Assert.Equal(ReportStep.AwaitingStory, citizen.Draft.Step);
    }

    [Theory]
    [InlineData("lapor_XX-99")]
    [InlineData("lapor_9999")]
    [InlineData("lapor_")]
    public void To_a_form_that_we_do_not_know_leave_the_choice_to_the_citizen(string argument) =>
        Assert.Equal(ReportStep.AwaitingViolation, new Citizen().Commands("start", argument).Presses("Setuju").Draft.Step);

    [Fact]
    public void To_the_status_open_the_prompt_and_carry_no_secret() =>
        Assert.Contains("belum ada laporan", new Citizen().Commands("start", "status").Hears, StringComparison.Ordinal);

    [Theory]
    [InlineData("status_")]
    [InlineData("status_LPR-26-000001-0")]
    [InlineData("status_the number of the case")]
    [InlineData("status_of_another")]
    public void To_the_status_open_the_prompt_alone_whatever_is_written_behind(string argument)
    {
        var office = new Office(ACase.Filed(), ACase.Filed(number: 2));
        var number = office.Cases.Values.Last().Number.Value;
        var told = argument.Replace("the number of the case", number, StringComparison.Ordinal);

        Assert.Equal(office.Reporter.Commands("status").Hears, office.Reporter.Commands("start", told).Hears);
        Assert.Equal(
            new Citizen().Says("halo").Commands("status").Hears,
            new Citizen().Says("halo").Commands("start", told).Hears);
        Assert.DoesNotContain(ACase.Story, office.Reporter.Hears, StringComparison.Ordinal);
        Assert.Empty(office.Done);
    }

    [Fact]
    public void To_the_status_open_no_case_for_a_stranger_who_has_its_number()
    {
        var office = new Office(ACase.Filed());
        var heard = office.Officer(Conversations.People.Role.Verifier).Commands("start", $"status_{office.Case.Number.Value}").Hears;

        Assert.DoesNotContain("Lapangan Contoh", heard, StringComparison.Ordinal);
        Assert.DoesNotContain(office.Case.Number.Value, new Citizen().Commands("start", $"status_{office.Case.Number.Value}").Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void To_the_guide_open_the_guide() =>
        Assert.Contains("Apa saja yang melanggar", new Citizen().Commands("start", "panduan").Hears, StringComparison.Ordinal);

    [Fact]
    public void Do_not_disturb_a_report_that_is_being_written()
    {
        var citizen = new Citizen().Commands("lapor").Presses("Setuju").Presses("Tidak yakin").Presses("Lewati").Commands("start", "lapor_DS-06");

        Assert.True(citizen.Draft.ViolationUnsure);
        Assert.Null(citizen.Draft.Violation);
    }

    [Fact]
    public void Going_back_to_consent_leaves_the_choice_open_again()
    {
        var citizen = new Citizen().Commands("start", "lapor_DS-06").Presses("Setuju").Presses("Kembali").Says("kembali");
        Assert.Equal(ReportStep.AwaitingConsent, citizen.Draft.Step);

        Assert.Equal(ReportStep.AwaitingViolation, citizen.Presses("Setuju").Draft.Step);
    }
}
