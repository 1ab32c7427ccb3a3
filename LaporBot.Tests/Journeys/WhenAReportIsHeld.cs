using LaporBot.Conversations.People;
using LaporBot.Host.Officers;
using LaporBot.Host.Storage;
using LaporBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LaporBot.Tests.Journeys;

public class WhenAReportIsHeld
{
    [Fact]
    public async Task No_officer_hears_of_it_before_its_day_and_all_do_then()
    {
        await using var town = await TestTown.OpenAsync();
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var group = await town.OfficersGroupAsync(verifier);
        var citizen = await HoldsAWeekAsync(town);
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

    [Fact]
    public async Task Who_joined_meanwhile_hears_of_it_on_its_day_and_who_left_does_not()
    {
        await using var town = await TestTown.OpenAsync();
        var leaver = await town.OfficerAsync(Role.Verifier, "BKN");
        var citizen = await HoldsAWeekAsync(town);

        town.Passes(TimeSpan.FromDays(3));
        var services = town.Host.Services;
        await services.GetRequiredService<CommitWriter>().CommitAsync(CommitUnit.Of(new OfficerLeft(services.GetRequiredService<OfficerRoster>().Officers[0], town.Clock.GetUtcNow())));
        town.Passes(TimeSpan.FromDays(1));
        var newcomer = await town.OfficerAsync(Role.Verifier, "BKN", " Dua");
        await town.RestartHostAsync();
        town.Passes(TimeSpan.FromDays(4));

        await newcomer.HearsAsync("Laporan baru");
        await newcomer.PressesAsync("Ambil", "Anda mengambil kasus");
        Assert.DoesNotContain("Laporan baru", leaver.Screen.Words + citizen.Screen.Words, StringComparison.Ordinal);
    }

    private static async Task<CitizenOnTheLine> HoldsAWeekAsync(TestTown town)
    {
        var citizen = town.Citizen();
        await citizen.WalksToEvidenceAsync(new ReportWords("Bertahan"));
        await citizen.PressesAsync("Belum punya bukti", "Bagaimana Anda ingin dikenal");
        await citizen.PressesAsync("Tanpa nama", "Periksa dulu laporan Anda");
        await citizen.PressesAsync("✅ Kirim", "bisakah ia menebak Anda");
        await citizen.PressesAsync("Tunda pengiriman", "Mulai kapan petugas boleh membacanya");
        await citizen.PressesAsync("7 hari", "Petugas baru membacanya mulai");
        await citizen.PressesAsync("Tidak, kirim", "LPR-");
        return citizen;
    }
}
