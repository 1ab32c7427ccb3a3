using LaporBot.Conversations.People;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Journeys;

public class WhenAReportIsMadeFormal
{
    private const string Name = "NamaResmiXyzzy4Kd";
    private const string Address = "AlamatResmiXyzzy4Kd";

    [Fact]
    public async Task The_name_reaches_the_form_and_the_sealed_store_and_nobody_else()
    {
        await using var town = await TestTown.OpenAsync();
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var reviewer = await town.OfficerAsync(Role.Reviewer, "BAWASLU");
        var group = await town.OfficersGroupAsync(verifier, reviewer);
        var citizen = town.Citizen();
        var number = await citizen.FilesAsync(new ReportWords("Musyawarah"));
        town.Passes(TimeSpan.FromMinutes(2));
        Assert.Contains("Informasi awal", (await group.HearsAsync(number, 0)).Text, StringComparison.Ordinal);
        await verifier.PressesInAsync(group, "Ambil");
        await verifier.HearsAsync("Anda mengambil kasus");

        await citizen.SaysAsync("/resmikan", "Datang sendiri ke kantor Bawaslu");
        await citizen.PressesAsync("Lanjut", "bisa tahu siapa Anda");
        await citizen.PressesAsync("Ya, saya yakin", "sudah 17 tahun");
        await citizen.PressesAsync("Ya, sudah", "Siapa nama Anda, seperti di KTP");
        await citizen.SaysAsync(Name, "Di mana alamat Anda");
        await town.RestartHostAsync();
        await citizen.SaysAsync(Address, "Resmikan dengan data ini?");
        await citizen.PressesAsync("Resmikan", "FORMULIR LAPORAN");
        var form = await citizen.HearsAsync(Name);
        Assert.Contains(Address, form.Text, StringComparison.Ordinal);

        await verifier.HearsAsync("akan meresmikan laporannya");
        await verifier.PressesAsync("Buka kasus", "Akan diresmikan");
        await reviewer.SaysAsync("/kasus", "Meja");
        await verifier.PressesAsync("Pelapor sudah datang", "datang sendiri dan menandatangani");
        await verifier.PressesAsync("Ya, ia datang sendiri", "sekarang laporan resmi");
        await citizen.HearsAsync("Ada kabar");
        Assert.Contains("Anda tercatat datang", (await citizen.PressesAsync("Baca kabar", "Laporan resmi")).Text, StringComparison.Ordinal);
        await verifier.PressesAsync("Buka kasus", "Laporan resmi: pelapor datang");

        string[] identity = [Name, Address];
        Assert.Equal(1L, town.Ask<long>("SELECT COUNT(*) FROM cases WHERE identity IS NOT NULL AND anonymity = 'SealedName'"));
        Assert.All(identity, word => Assert.DoesNotContain(word, verifier.Screen.Words + reviewer.Screen.Words + group.Words, StringComparison.Ordinal));
        await town.StopHostAsync();
        Assert.Contains(town.Files, file => file.EndsWith(".log", StringComparison.Ordinal));
        Assert.Empty(SecretScan.Find(town.Files, identity));
    }

    [Fact]
    public async Task Who_turns_out_to_be_too_young_leaves_nothing_in_the_case()
    {
        await using var town = await TestTown.OpenAsync();
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var citizen = town.Citizen();
        await citizen.FilesAsync(new ReportWords("Rembuk"));
        town.Passes(TimeSpan.FromMinutes(2));
        await WishesAsync(citizen);
        await verifier.HearsAsync("akan meresmikan laporannya");
        Assert.Equal(1L, Named(town));

        await citizen.SaysAsync("/resmikan", "Kedatangan Anda belum tercatat");
        await citizen.PressesAsync("Isi formulir lagi", "bisa tahu siapa Anda");
        await citizen.PressesAsync("Ya, saya yakin", "sudah 17 tahun");
        await citizen.SaysAsync("saya 15 tahun", "orang dewasa lain boleh melapor");

        await verifier.HearsAsync("tidak jadi meresmikan");
        Assert.Equal(0L, Named(town));
        Assert.Equal(1L, town.Ask<long>("SELECT COUNT(*) FROM cases WHERE anonymity = 'Nameless'"));
    }

    private static long Named(TestTown town) => town.Ask<long>("SELECT COUNT(*) FROM cases WHERE identity IS NOT NULL");

    private static async Task WishesAsync(CitizenOnTheLine citizen)
    {
        await citizen.SaysAsync("/resmikan", "Datang sendiri ke kantor Bawaslu");
        await citizen.PressesAsync("Lanjut", "bisa tahu siapa Anda");
        await citizen.PressesAsync("Ya, saya yakin", "sudah 17 tahun");
        await citizen.PressesAsync("Ya, sudah", "Siapa nama Anda, seperti di KTP");
        await citizen.SaysAsync(Name, "Di mana alamat Anda");
        await citizen.SaysAsync(Address, "Resmikan dengan data ini?");
        await citizen.PressesAsync("Resmikan", "FORMULIR LAPORAN");
    }
}
