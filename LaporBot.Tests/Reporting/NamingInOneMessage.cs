using LaporBot.Tests.Support;
using static LaporBot.Conversations.Reporting.ReportStep;

namespace LaporBot.Tests.Reporting;

public class NamingInOneMessage
{
    private const string Nip = "198001012005011001";

    [Theory]
    [InlineData("Budi Contoh, Kecamatan Contoh", "Kecamatan Contoh", null)]
    [InlineData("Budi Contoh, Kecamatan Contoh, camat", "Kecamatan Contoh, camat", null)]
    [InlineData("Budi Contoh, Kecamatan Contoh, camat, NIP " + Nip, "Kecamatan Contoh, camat", Nip)]
    [InlineData("Budi Contoh – Camat Contoh – " + Nip, "Camat Contoh", Nip)]
    [InlineData("Budi Contoh (Dinas Contoh)", "Dinas Contoh", null)]
    [InlineData("Budi Contoh\nKecamatan Contoh", "Kecamatan Contoh", null)]
    [InlineData("Budi Contoh\nKecamatan Contoh, camat\n" + Nip, "Kecamatan Contoh, camat", Nip)]
    [InlineData("Nama: Budi Contoh\nJabatan: Camat\nNIP: " + Nip, "Camat", Nip)]
    public void Name_office_and_number_lead_to_the_day_at_once(string told, string office, string? nip)
    {
        var citizen = OnTheWay.To(AwaitingName).Says(told);

        Assert.Equal(AwaitingDay, citizen.Draft.Step);
        var accused = Assert.Single(citizen.Draft.Accused);
        Assert.Equal(("Budi Contoh", office, nip), (accused.Name.Text, accused.Office?.Text, accused.Nip?.Text));
        Assert.Contains($"Saya catat: Budi Contoh; {office}.", citizen.Hears, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Budi Contoh")]
    [InlineData("Dr. Budi Contoh, S.Pd., M.Si")]
    [InlineData("Camat Contoh")]
    public void A_name_alone_leads_to_the_question_for_the_office(string told)
    {
        var citizen = OnTheWay.To(AwaitingName).Says(told);

        Assert.Equal((AwaitingOffice, told), (citizen.Draft.Step, citizen.Draft.Accused[0].Name.Text));
        Assert.Equal(AwaitingDay, citizen.Says(OnTheWay.Office).Draft.Step);
    }

    [Fact]
    public void A_number_beside_the_name_is_taken_and_the_office_asked()
    {
        var citizen = OnTheWay.To(AwaitingName).Says("Budi Contoh, NIP 12345");

        Assert.Equal((AwaitingOffice, "Budi Contoh", "12345"), (citizen.Draft.Step, citizen.Draft.Accused[0].Name.Text, citizen.Draft.Accused[0].Nip?.Text));
        Assert.Contains("punya 18 angka; ini 5", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_beside_the_office_is_taken_too()
    {
        var citizen = OnTheWay.To(AwaitingOffice).Says($"Kecamatan Contoh, NIP {Nip}");

        Assert.Equal((AwaitingDay, "Kecamatan Contoh", Nip), (citizen.Draft.Step, citizen.Draft.Accused[0].Office?.Text, citizen.Draft.Accused[0].Nip?.Text));
    }

    [Fact]
    public void A_number_in_place_of_the_office_is_taken_and_the_office_still_asked()
    {
        var citizen = OnTheWay.To(AwaitingOffice).Says(Nip);

        Assert.Equal((AwaitingOffice, Nip), (citizen.Draft.Step, citizen.Draft.Accused[0].Nip?.Text));
        Assert.Contains("Di instansi mana", citizen.Hears, StringComparison.Ordinal);
        Assert.Equal(AwaitingDay, citizen.Presses("Tidak tahu").Draft.Step);
    }

    [Fact]
    public void Two_people_on_two_lines_stay_two() =>
        Assert.Equal(2, OnTheWay.To(AwaitingName).Says("Camat Contoh\nLurah Contoh").Draft.AccusedRead.Count);

    [Fact]
    public void An_edit_of_the_message_is_read_the_same_way()
    {
        var citizen = OnTheWay.To(AwaitingName).Says($"Budi Cntoh, Kecamatan Contoh, NIP {Nip}");

        citizen.Edits(citizen.LastMessage, "Budi Contoh, Dinas Contoh");

        var accused = citizen.Draft.Accused[0];
        Assert.Equal((AwaitingDay, "Budi Contoh", "Dinas Contoh", null), (citizen.Draft.Step, accused.Name.Text, accused.Office?.Text, accused.Nip));
    }

    [Fact]
    public void Back_from_the_day_leads_to_the_office_and_then_to_the_name()
    {
        var citizen = OnTheWay.To(AwaitingName).Says("Budi Contoh, Kecamatan Contoh").Presses("Kembali");
        Assert.Equal(AwaitingOffice, citizen.Draft.Step);
        Assert.Equal(AwaitingName, citizen.Presses("Kembali").Draft.Step);

        Assert.Equal(AwaitingDay, citizen.Presses("Tetap yang tadi").Draft.Step);
    }

    [Fact]
    public void A_name_that_is_told_anew_alone_is_asked_about_its_office()
    {
        var citizen = OnTheWay.To(AwaitingName).Says("Budi Contoh, Kecamatan Contoh").Presses("Kembali").Presses("Kembali").Says("Siti Contoh");

        Assert.Equal((AwaitingOffice, "Siti Contoh"), (citizen.Draft.Step, citizen.Draft.Accused[0].Name.Text));
        Assert.Equal("Kecamatan Contoh", citizen.Presses("Tetap yang tadi").Draft.Accused[0].Office?.Text);
    }

    [Fact]
    public void In_the_review_the_number_is_asked_for()
    {
        var citizen = OnTheWay.To(AwaitingReview).Changes("Ubah orangnya").Presses("Ubah no. 1").Says("Siti Contoh, Dinas Contoh").Presses("Tetap yang tadi");
        Assert.Equal(AwaitingNip, citizen.Draft.Step);

        citizen.Says(Nip).Presses("Lanjut");

        Assert.Contains($"Orang 1: Siti Contoh, Dinas Contoh, nomor pegawai {Nip}", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_that_is_too_long_is_refused()
    {
        var citizen = OnTheWay.To(AwaitingName).Says($"Budi Contoh, {new string('k', 600)}");

        Assert.Empty(citizen.Draft.Accused);
        Assert.Contains("terlalu panjang", citizen.Hears, StringComparison.Ordinal);
    }
}
