using LaporBot.Conversations.People;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Journeys;

public class WhenAReportIsHeld
{
    [Fact]
    public async Task No_officer_hears_of_it_before_its_day_and_all_do_then()
    {
        await using var town = await TestTown.OpenAsync();
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var group = await town.OfficersGroupAsync(verifier);
        var citizen = town.Citizen();
        await citizen.WalksToEvidenceAsync(new ReportWords("Bertahan"));
        await citizen.PressesAsync("Belum punya bukti", "Bagaimana Anda ingin dikenal");
        await citizen.PressesAsync("Tanpa nama", "Periksa dulu laporan Anda");
        await citizen.PressesAsync("✅ Kirim", "bisakah ia menebak Anda");
        await citizen.PressesAsync("Tunda pengiriman", "Mulai kapan petugas boleh membacanya");
        await citizen.PressesAsync("7 hari", "Petugas baru membacanya mulai");
        await citizen.PressesAsync("Tidak, kirim", "LPR-");
        Assert.Contains("Petugas baru diberi tahu pada", citizen.Screen.Words, StringComparison.Ordinal);

        town.Passes(TimeSpan.FromDays(6));
        Assert.Contains("Sesuai permintaan Anda", await citizen.AsksStatusAsync("LPR-"), StringComparison.Ordinal);
        await verifier.SaysAsync("/kasus", "Meja Anda kosong");
        Assert.DoesNotContain("Laporan baru", group.Words + verifier.Screen.Words, StringComparison.Ordinal);

        await town.RestartHostAsync();
        town.Passes(TimeSpan.FromDays(2));
        await group.HearsAsync("Laporan baru", 0);
        await verifier.HearsAsync("Laporan baru");
    }
}
