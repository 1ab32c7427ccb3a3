using LaporBot.Conversations.People;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Journeys;

public class WhenNobodyDecidesOfAWithdrawal
{
    [Fact]
    public async Task Its_officer_is_reminded_once_then_others_may_decide_and_the_original_stays_sealed()
    {
        await using var town = await TestTown.OpenAsync();
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var other = await town.OfficerAsync(Role.Verifier, "BAWASLU");
        var agency = await town.OfficerAsync(Role.PpkOperator, "34.04");
        var citizen = town.Citizen();
        var number = await citizen.FilesAsync(new ReportWords("Lambat"));
        town.Passes(TimeSpan.FromMinutes(2));
        await verifier.HearsAsync(number);
        await verifier.PressesAsync("Ambil", number);
        await verifier.HearsAsync("Bukti");
        await town.CleanedAsync(1);
        await citizen.SaysAsync("/tarik", "Apa yang ingin Anda tarik");
        await citizen.PressesAsync("Lainnya", "1. foto");
        await citizen.PressesAsync("1. foto", "tidak dimusnahkan");
        await citizen.PressesAsync("Ya, tarik", "Anda akan diberi tahu");
        await verifier.HearsAsync("Ada kabar pada kasus");

        town.Passes(TimeSpan.FromDays(2));
        await verifier.HearsAsync($"Kasus {number} masih menunggu keputusan Anda");
        await town.RestartHostAsync();
        town.Passes(TimeSpan.FromMinutes(5));
        await citizen.SaysAsync("/status", "belum diputuskan: 1");
        await citizen.PressesAsync(number, "Petugas sudah diingatkan");
        Assert.Single(verifier.Screen.Seen, one => one.Text?.Contains("masih menunggu keputusan", StringComparison.Ordinal) == true);
        Assert.DoesNotContain("menunggu keputusan", other.Screen.Words, StringComparison.Ordinal);

        town.Passes(TimeSpan.FromDays(4));
        await other.HearsAsync("sekarang Anda juga boleh");
        await other.PressesAsync("Baca kabar", "Pelapor menarik bukti no. 1");
        await town.RestartHostAsync();
        var agree = await other.Screen.ButtonAsync("Setuju ditarik");
        await other.PressesAsync("Setuju ditarik", "Tulis alasannya");
        await other.SaysAsync("Fotonya keliru.", "Tetap ditarik: bukti no. 1");
        other.PressesData(agree.MessageId, agree.Data);
        await other.HearsAsync("sudah diputuskan");
        await citizen.HearsAsync("Ada kabar");
        var news = await citizen.ReadsNewsAsync();
        Assert.Contains("Fotonya keliru.", news, StringComparison.Ordinal);
        Assert.Contains("Aslinya tidak dimusnahkan", news, StringComparison.Ordinal);

        town.Passes(TimeSpan.FromDays(9));
        await verifier.SaysAsync("/kasus", number);
        Assert.Single(verifier.Screen.Seen, one => one.Text?.Contains("menunggu keputusan Anda", StringComparison.Ordinal) == true);
        Assert.DoesNotContain("menunggu keputusan", agency.Screen.Words, StringComparison.Ordinal);
        Assert.Equal(1L, town.Ask<long>("SELECT COUNT(*) FROM evidence WHERE taken_back = 'Agreed' AND state = 'Fetched' AND content_key IS NOT NULL"));
    }

    [Fact]
    public async Task A_whole_report_is_reminded_of_too_in_English()
    {
        await using var town = await TestTown.OpenAsync(("Cases:TakeBackWorkingDays", "1"));
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        await verifier.SaysAsync("/bahasa", "Pilih bahasa");
        await verifier.PressesAsync("English");
        var citizen = town.Citizen();
        var number = await citizen.WalksThroughAsync(new ReportWords("Seluruhnya"));
        town.Passes(TimeSpan.FromMinutes(2));
        await verifier.HearsAsync(number);
        await citizen.SaysAsync("/tarik", "Apa yang ingin Anda tarik");
        await citizen.PressesAsync("Seluruh laporan", "Tarik seluruh laporan");
        await citizen.PressesAsync("Ya, tarik", "Anda akan diberi tahu");

        town.Passes(TimeSpan.FromDays(1));
        await verifier.HearsAsync($"Case {number} is still waiting for your decision");
        await citizen.SaysAsync("/status", "belum memutuskan");
        await verifier.PressesAsync("Read the news", "The reporter takes back this report");
        await verifier.PressesAsync("Go on with it", "Write the reason");
        await verifier.SaysAsync("There are other witnesses.", "It is worked on");
        town.Passes(TimeSpan.FromDays(3));
        await town.RestartHostAsync();
        await verifier.SaysAsync("/kasus", number);
        Assert.Equal(0L, town.Ask<long>("SELECT back_reminders FROM cases"));
        Assert.Single(verifier.Screen.Seen, one => one.Text?.Contains("still waiting", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task What_nobody_could_see_yet_is_destroyed_when_it_is_taken_back()
    {
        await using var town = await TestTown.OpenAsync();
        var citizen = town.Citizen();
        await citizen.FilesAsync(new ReportWords("Musnah"));
        await citizen.SaysAsync("/tarik", "Apa yang ingin Anda tarik");
        await citizen.PressesAsync("Lainnya", "1. foto");
        await citizen.PressesAsync("1. foto", "Tarik bukti no. 1");
        await citizen.PressesAsync("Ya, tarik", "Isinya dimusnahkan");
        await citizen.SaysAsync("/tarik", "Apa yang ingin Anda tarik");
        await citizen.PressesAsync("2. tautan", "Tarik bukti no. 2");
        await citizen.PressesAsync("Ya, tarik", "Isinya dimusnahkan");

        await town.RestartHostAsync();
        await town.CountedAsync("SELECT COUNT(*) FROM evidence WHERE state = 'Destroyed' AND path IS NULL AND content_key IS NULL", 2);
        Assert.Equal(2L, town.Ask<long>("SELECT COUNT(*) FROM custody WHERE what = 'UnseenDestroyed'"));
    }
}
