using System.Text;
using LaporBot.Conversations.People;
using LaporBot.Tests.EvidenceScanning;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Journeys;

public class WhenAVoiceIsQuarantined
{
    [Fact]
    public async Task Intake_is_told_once_it_can_be_heard_and_what_is_found_rightly_is_no_dead_end()
    {
        using var clamd = new PlayedClamd { Answer = ["stream: Contoh.Uji FOUND\0"] };
        await using var town = await TestTown.OpenAsync(("Evidence:ClamAv", $"127.0.0.1:{clamd.Port}"));
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var intake = await town.OfficerAsync(Role.Intake, "BAWASLU");
        var custodian = await town.OfficerAsync(Role.Custodian, "LAPORBOT");
        var citizen = town.Citizen();
        var number = await citizen.WalksThroughAsync(new ReportWords("Terkarantina"));
        foreach (var voice in new[] { "satu", "dua" })
        {
            await citizen.SaysAsync("/tambah", "Apa yang ingin Anda tambahkan");
            citizen.Sends("voice", "suara.ogg", bytes: Encoding.UTF8.GetBytes($"isi suara {voice}"));
            await citizen.HearsAsync("Tercatat: 1");
            await citizen.PressesAsync("Selesai", "Kirim?");
            await citizen.PressesAsync("✅ Kirim", $"Sudah masuk ke laporan {number}");
        }

        // The voice desk looks before the scanner is done and after it, and tells nobody either time.
        town.Passes(TimeSpan.FromMinutes(2));
        await town.ScannedAsync(files: 2);
        await verifier.HearsAsync(number);
        await verifier.PressesAsync("Ambil", "dikarantina");
        await town.WhileTimePassesAsync(custodian.HearsAsync("Ada yang menunggu Anda"), TimeSpan.FromSeconds(10));
        await intake.SaysAsync("/suara", $"{number} no. 1: dikarantina");
        Assert.DoesNotContain(intake.Screen.Seen, one => one.Text?.Contains("Ada yang menunggu Anda", StringComparison.Ordinal) == true);

        await custodian.PressesAsync("Lihat daftar", "pemindai virus menemukan sesuatu");
        await custodian.PressesAsync($"{number} suara 1", "Cabut alarm hanya kalau");
        var lift = await custodian.Screen.ButtonAsync("Cabut alarm");
        await custodian.PressesAsync("Cabut alarm", "Apa alasannya");
        await town.RestartHostAsync();
        await custodian.SaysAsync("Rekaman AlasanXyzzy biasa", "Alarm dicabut");
        custodian.PressesData(lift.MessageId, lift.Data);
        await custodian.HearsAsync("tidak menunggu keputusan");
        await town.WhileTimePassesAsync(intake.HearsAsync("Ada yang menunggu Anda"), TimeSpan.FromSeconds(10));
        await intake.PressesAsync("Lihat daftar suara", "dikarantina");
        await intake.PressesAsync("no. 1", "Tulis paling lambat");
        await intake.PressesAsync("Dengarkan", "Suara pelapor. Jangan simpan");

        await custodian.SaysAsync("/berkas", "pemindai virus menemukan sesuatu");
        await custodian.PressesAsync($"{number} suara 2", "Cabut alarm hanya kalau");
        await custodian.PressesAsync("Biarkan dikarantina", "Apa alasannya");
        await custodian.SaysAsync("Pemindai benar", "tetap tersegel");
        await custodian.SaysAsync("/berkas", "Tidak ada berkas");
        await verifier.HearsAsync("suara 2 tidak dilepas penjaga berkas");
        await verifier.SaysAsync("/kasus", number);
        await verifier.PressesAsync(number, "penjaga berkas mencabut alarm virus berkas suara 1");
        Assert.Contains("penjaga berkas tidak melepas berkas suara 2", verifier.Screen.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("AlasanXyzzy", verifier.Screen.Words, StringComparison.Ordinal);
        await verifier.PressesAsync("jawaban suara 2", "Tanya pelapor");
        Assert.Equal(2L, town.Ask<long>("SELECT COUNT(*) FROM history WHERE what IN ('FileAlarmLifted100001', 'FileNotReleased100002') AND reason IS NULL"));
    }
}
