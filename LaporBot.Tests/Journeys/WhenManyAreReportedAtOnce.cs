using LaporBot.Conversations.People;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Journeys;

public class WhenManyAreReportedAtOnce
{
    [Fact]
    public async Task A_list_and_a_point_reach_the_officer_whole_and_lie_sealed()
    {
        await using var town = await TestTown.OpenAsync();
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var citizen = town.Citizen();
        var list = string.Join('\n', Enumerable.Range(1, 50).Select(number => $"{number}. OrangContohLima {number} – KantorContohLima {number}"));

        await citizen.SaysAsync("/lapor", "Setujukah Anda");
        await citizen.PressesAsync("Setuju", "Apa yang dilakukannya?");
        await citizen.PressesAsync("Kampanye daring", "Ada tautan unggahan itu?");
        await citizen.PressesAsync("Lewati", "Siapa, dan di kantor mana?");
        await citizen.SaysAsync(list, "Saya baca 50 orang");
        await citizen.PressesAsync("Ya, pakai daftar", "Kapan terjadi?");
        await citizen.PressesAsync("Kemarin", "Di mana terjadi");
        citizen.SharesAPlace(-7.156789, 112.654321);
        await citizen.HearsAsync("Di kabupaten atau kota mana");
        await citizen.SaysAsync("Gresik", "Ceritakan yang Anda lihat");
        await citizen.SaysAsync("Mereka berkampanye bersama.", "Tercatat, bagian 1");
        await citizen.PressesAsync("Lanjut", "Punya bukti?");
        await citizen.PressesAsync("Belum punya bukti", "Bagaimana Anda ingin dikenal");
        await citizen.PressesAsync("Tanpa nama", "dan 48 lainnya");
        var number = await citizen.SendsReportAsync();
        town.Passes(TimeSpan.FromMinutes(2));
        await verifier.HearsAsync(number);
        await verifier.PressesAsync("Ambil", "50. OrangContohLima 50");
        await verifier.PressesAsync("Lainnya");
        await verifier.PressesAsync("5. OrangContohLima", "KantorContohLima 5");

        Assert.Contains("Titik lokasi -7.1568, 112.6543", verifier.Screen.Words, StringComparison.Ordinal);
        await town.StopHostAsync();
        Assert.Contains(town.Files, file => file.EndsWith(".log", StringComparison.Ordinal));
        Assert.Empty(SecretScan.Find(town.Files, ["OrangContohLima", "KantorContohLima", "-7.1568, 112.6543", "112.654321", "-7.156789"]));
    }
}
