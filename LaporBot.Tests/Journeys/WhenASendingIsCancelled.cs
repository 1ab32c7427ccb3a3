using LaporBot.Conversations.People;
using LaporBot.Host.Identity;
using LaporBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LaporBot.Tests.Journeys;

public class WhenASendingIsCancelled
{
    [Fact]
    public async Task Nothing_that_he_told_can_be_read_any_more_not_even_with_the_key()
    {
        await using var town = await TestTown.OpenAsync();
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var citizen = town.Citizen();
        var words = new ReportWords("Xyzzy8Bt");
        await citizen.WalksToDayAsync(words);
        await citizen.SaysAsync(words.Day, "belum bisa saya baca sebagai tanggal");
        await citizen.PressesAsync("Pakai kata saya", "Di mana terjadi");
        await citizen.SaysAsync(words.Place, "Ceritakan yang Anda lihat");
        await citizen.Reads(citizen.Id);
        var told = citizen.Says("Ia mengajak warga, kata MulaXyzzy8Bt di balai.");
        await citizen.HearsAsync("Tercatat, bagian 1");
        citizen.Edits(told, words.Story);
        await citizen.HearsAsync("Saya ganti");
        await citizen.SaysAsync(words.MoreStory, "Tercatat, bagian 2");
        await citizen.PressesAsync("Lanjut", "Punya bukti?");
        citizen.Sends("photo", words.FileName, words.Caption);
        await citizen.HearsAsync("Bukti no. 1 tersimpan");
        await citizen.SaysAsync(words.Link, "Bukti no. 2 tersimpan");
        await citizen.SaysAsync(words.Statement, "Bukti no. 3 tersimpan");
        await citizen.PressesAsync("Selesai", "Bagaimana Anda ingin dikenal");
        await citizen.PressesAsync("Nama disegel", "sudah 17 tahun");
        await citizen.PressesAsync("Ya, sudah", "Siapa nama Anda");
        await citizen.SaysAsync(words.ReporterName, "Di mana alamat Anda");
        await citizen.SaysAsync(words.ReporterAddress, "Periksa dulu laporan Anda");
        var number = await citizen.SendsReportAsync();
        string[] markers = [.. words.Markers.Where(word => !word.StartsWith("Berkas", StringComparison.Ordinal) && !word.StartsWith("Muatan", StringComparison.Ordinal)), "MulaXyzzy8Bt"];
        var before = Found(town, markers);
        Assert.All(markers, word => Assert.Contains(before, found => found.Contains(word, StringComparison.Ordinal)));

        await citizen.PressesAsync("Batalkan kirim", "dibatalkan");

        Assert.Empty(Found(town, markers));
        Assert.Equal(0L, town.Ask<long>("SELECT COUNT(*) FROM cases WHERE identity IS NOT NULL OR violation IS NOT NULL OR anonymity <> 'Nameless'"));
        Assert.Equal(2L, town.Ask<long>("SELECT COUNT(*) FROM history"));
        Assert.Contains("Dibatalkan", await citizen.AsksStatusAsync(number), StringComparison.Ordinal);
        await town.RestartHostAsync();
        await citizen.PressesAsync(number, number);
        town.Passes(TimeSpan.FromMinutes(3));
        await verifier.SaysAsync("/kasus", "kosong");
    }

    [Fact]
    public async Task What_he_tells_in_another_report_stays_whole()
    {
        await using var town = await TestTown.OpenAsync();
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var citizen = town.Citizen();
        var gone = new ReportWords("Xyzzy8Cg");
        var kept = new ReportWords("Xyzzy8Ck");
        await citizen.WalksThroughAsync(gone);
        var cancel = await citizen.Screen.ButtonAsync("Batalkan kirim");
        await citizen.WalksToEvidenceAsync(kept);
        await citizen.SaysAsync(kept.Link, "Bukti no. 1 tersimpan");

        citizen.PressesData(cancel.MessageId, cancel.Data);
        await citizen.HearsAsync("dibatalkan");

        Assert.Empty(Found(town, [$"Terlapor{gone.Mark}", $"Tempat{gone.Mark}", $"Cerita{gone.Mark}", $"Tautan{gone.Mark}"]));
        var number = await citizen.SendsNamelessAsync();
        town.Passes(TimeSpan.FromMinutes(2));
        await verifier.HearsAsync(number);
        await verifier.PressesAsync("Ambil", $"Lanjutan{kept.Mark}");
    }

    private static IReadOnlyList<string> Found(TestTown town, IReadOnlyList<string> words) =>
        OpenedDatabase.Find(town.Database, town.Host.Services.GetRequiredService<Sealer>(), words);
}
