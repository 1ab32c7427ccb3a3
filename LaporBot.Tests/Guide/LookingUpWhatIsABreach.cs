using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Guide;

public class LookingUpWhatIsABreach
{
    [Fact]
    public void Each_form_is_explained_with_an_example_a_sanction_and_its_basis()
    {
        var citizen = new Citizen().Commands("panduan").Presses("Unggahan medsos");

        Assert.All(["Contoh: ", "Sanksi yang biasa: Berat", "Dasar: SKB"], part => Assert.Contains(part, citizen.Hears, StringComparison.Ordinal));
        Assert.Null(citizen.Conversation.Draft);
    }

    [Fact]
    public void Every_form_of_the_menu_can_be_reached_and_has_an_example()
    {
        var citizen = new Citizen().Commands("panduan");
        foreach (var form in ReferenceData.Embedded.Violations.Menu)
        {
            Assert.NotNull(ReferenceData.Embedded.Guide.Find(form.Code));
            for (var page = 0; page < 10 && !Labels(citizen).Contains(form.Button!.Indonesian); page++)
            {
                citizen.Presses("Lihat yang lain");
            }

            Assert.Contains(form.Name.Indonesian, citizen.Presses(form.Button!.Indonesian).Hears, StringComparison.Ordinal);
            citizen.Presses("Daftar");
        }
    }

    [Fact]
    public void Three_questions_lead_to_a_form_and_nothing_is_filed()
    {
        var citizen = new Citizen().Commands("panduan").Presses("Apakah ini melanggar").Presses("Memakai jabatan").Presses("Mobil, gedung, dana").Presses("PNS atau PPPK");

        Assert.Contains("Memakai fasilitas negara untuk kampanye", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("Belum ada yang dikirim", citizen.Hears, StringComparison.Ordinal);
        Assert.Null(citizen.Conversation.Draft);
    }

    [Fact]
    public void What_was_found_can_be_reported_without_choosing_again()
    {
        var citizen = new Citizen().Commands("panduan").Presses("Apakah ini melanggar").Presses("Di media sosial").Presses("Foto bersama calon").Presses("Tidak tahu")
            .Presses("Laporkan ini").Presses("Setuju");

        Assert.Equal("DS-07", citizen.Draft.Violation);
        Assert.Equal(ReportStep.AwaitingDetail, citizen.Draft.Step);
        Assert.Contains("Bisa diubah sebelum dikirim", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal(ReportStep.AwaitingViolation, citizen.Presses("Kembali").Draft.Step);
    }

    [Fact]
    public void Who_is_no_civil_servant_can_be_reported_all_the_same()
    {
        var citizen = new Citizen().Commands("panduan").Presses("Apakah ini melanggar").Presses("Lainnya").Presses("Kades, honorer").Presses("Kades, perangkat desa");

        Assert.Contains("lembaga yang berwenang", citizen.Hears, StringComparison.Ordinal);
        Assert.Contains("bupati atau wali kota", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_way_through_the_questions_ends_at_a_form_of_the_catalogue_after_three()
    {
        var guide = ReferenceData.Embedded.Guide;
        foreach (var deed in guide.Questions[GuideBook.FirstQuestion].Answers)
        {
            var ends = deed.Next is { } next ? guide.Questions[next].Answers.Select(answer => answer.Code) : [deed.Code];
            Assert.All(ends, code => Assert.NotNull(ReferenceData.Embedded.Violations.Find(code)));
        }
    }

    [Fact]
    public void A_report_that_is_being_written_waits_meanwhile()
    {
        var citizen = new Citizen().Commands("lapor").Presses("Setuju").Commands("panduan").Presses("Unggahan medsos");
        Assert.Contains("Lanjutkan laporan", Labels(citizen));

        Assert.Equal(ReportStep.AwaitingViolation, citizen.Draft.Step);
    }

    private static IEnumerable<string> Labels(Citizen citizen) => citizen.Buttons.Select(button => Phrasebook.Text(Language.Indonesian, button.Label));
}
