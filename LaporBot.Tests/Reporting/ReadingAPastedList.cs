using LaporBot.Conversations.Reporting;

namespace LaporBot.Tests.Reporting;

public class ReadingAPastedList
{
    [Theory]
    [InlineData("1. Budi Contoh – Camat, Kecamatan Contoh", "Budi Contoh", "Camat, Kecamatan Contoh", null)]
    [InlineData("2) Siti Contoh - Guru", "Siti Contoh", "Guru", null)]
    [InlineData("(3) Joko Contoh—Lurah Contoh", "Joko Contoh", "Lurah Contoh", null)]
    [InlineData("- Rina Contoh (Dinas Contoh)", "Rina Contoh", "Dinas Contoh", null)]
    [InlineData("• Tono Contoh", "Tono Contoh", null, null)]
    [InlineData("4 Wati Contoh", "Wati Contoh", null, null)]
    [InlineData("5. - Nama: Wati Contoh", "Wati Contoh", null, null)]
    [InlineData("Dedi Contoh; Dinas Contoh; 198001012005011001", "Dedi Contoh", "Dinas Contoh", "198001012005011001")]
    [InlineData("Dedi Contoh;Kepala Bidang;Dinas Contoh", "Dedi Contoh", "Kepala Bidang, Dinas Contoh", null)]
    [InlineData("1\tDedi Contoh\tDinas Contoh", "Dedi Contoh", "Dinas Contoh", null)]
    [InlineData("Budi Contoh 19800101 200501 1 001", "Budi Contoh", null, "19800101 200501 1 001")]
    [InlineData("Budi Contoh (NIP. 198001012005011001), Camat", "Budi Contoh", "Camat", "198001012005011001")]
    [InlineData("Budi Contoh – Camat – NIP 198001012005011001", "Budi Contoh", "Camat", "198001012005011001")]
    [InlineData("Budi Contoh, NIP: 12345", "Budi Contoh", null, "12345")]
    [InlineData("Dr. Budi Contoh, S.Pd., M.Si", "Dr. Budi Contoh, S.Pd., M.Si", null, null)]
    [InlineData("Budi Contoh, SE, Camat Contoh", "Budi Contoh, SE", "Camat Contoh", null)]
    [InlineData("Nur-Aini Contoh", "Nur-Aini Contoh", null, null)]
    [InlineData("Camat Contoh", "Camat Contoh", null, null)]
    [InlineData("Jabatan: Camat", null, "Camat", null)]
    [InlineData("NIP 198001012005011001", null, null, "198001012005011001")]
    [InlineData("Daftar ASN yang ikut:", null, null, null)]
    [InlineData("-----", null, null, null)]
    public void A_line_is_read_as_it_is_written(string line, string? name, string? office, string? nip) =>
        Assert.Equal(new ListedName(name, office, nip), ListedName.Read(line));

    [Fact]
    public void Empty_lines_are_skipped_and_a_person_named_twice_is_taken_once()
    {
        var list = Read("Daftar:\nNama; Kantor; NIP\n\n1. Budi Contoh\n2. Siti Contoh – Guru\n\n3. BUDI CONTOH – Camat\n4. budi contoh - camat");
        Assert.Equal(["Budi Contoh", "Siti Contoh"], list.Accused.Select(one => one.Name.Text));
        Assert.Equal("Camat", list.Accused[0].Office?.Text);
    }

    [Fact]
    public void Two_people_of_the_same_name_in_two_offices_stay_two() =>
        Assert.Equal(2, Read("Budi Contoh – Camat\nBudi Contoh – Guru").Accused.Count);

    [Fact]
    public void One_number_is_one_person() =>
        Assert.Single(Read("Budi Contoh; Camat; 198001012005011001\nB. Contoh; Kecamatan; 19800101 200501 1 001").Accused);

    [Fact]
    public void Office_and_number_on_lines_of_their_own_belong_to_the_name_above()
    {
        var one = Assert.Single(Read("Nama: Budi Contoh\nJabatan: Camat\nNIP: 198001012005011001").Accused);
        Assert.Equal(("Budi Contoh", "Camat", "198001012005011001"), (one.Name.Text, one.Office?.Text, one.Nip?.Text));
    }

    [Fact]
    public void Whoever_was_named_before_is_not_taken_again() =>
        Assert.Equal("Siti Contoh", Assert.Single(PastedList.Read(new Answer("Budi Contoh\nSiti Contoh", 1), [new DraftedAccused(new Answer("Budi Contoh", 2), null, null)]).Accused).Name.Text);

    [Fact]
    public void The_first_fifty_are_taken_and_the_others_counted()
    {
        var list = Read(string.Join('\n', Enumerable.Range(1, 53).Select(number => $"{number}. Orang Contoh {number}")));
        Assert.Equal((50, 3), (list.Accused.Count, list.LeftOut));
        Assert.Equal("Orang Contoh 50", list.Accused[^1].Name.Text);
    }

    [Theory]
    [InlineData("Budi Contoh", false)]
    [InlineData("Budi Contoh\n", false)]
    [InlineData("Budi Contoh\nSiti Contoh", true)]
    [InlineData("Budi Contoh\r\n\r\nSiti Contoh", true)]
    public void A_single_line_is_a_single_name(string text, bool isList) => Assert.Equal(isList, PastedList.IsList(text));

    private static PastedList Read(string text) => PastedList.Read(new Answer(text, 1), []);
}
