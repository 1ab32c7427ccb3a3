using LaporBot.Tests.Support;

namespace LaporBot.Tests.Journeys;

public class WhenADraftIsLeft
{
    private const string Due = "SELECT COUNT(*) FROM conversations WHERE draft_due IS NOT NULL";

    [Fact]
    public async Task It_is_there_after_a_week_and_a_restart_and_the_first_words_are_shown_back()
    {
        await using var town = await TestTown.OpenAsync();
        var citizen = town.Citizen();
        var words = new ReportWords("Seminggu");
        await citizen.WalksToDayAsync(words);
        await citizen.PressesAsync("Kemarin", "Di mana terjadi");

        town.Passes(TimeSpan.FromDays(7));
        await town.RestartHostAsync();
        await citizen.SaysAsync(words.Place, "Berikutnya: tempat kejadian");
        Assert.Contains(words.Place, citizen.Screen.Words, StringComparison.Ordinal);
        await town.RestartHostAsync();
        await citizen.PressesAsync("Jadikan jawaban", "Ceritakan yang Anda lihat");

        await citizen.SaysAsync(words.Story, "Tercatat, bagian 1");
        await citizen.PressesAsync("Belum punya bukti", "Bagaimana Anda ingin dikenal");
        await citizen.PressesAsync("Tanpa nama", "Periksa dulu laporan Anda");
        Assert.Contains(words.Place, (await citizen.SaysAsync("/lapor", "Periksa dulu")).Text, StringComparison.Ordinal);
        await citizen.SendsReportAsync();
        Assert.Equal(0L, town.Ask<long>(Due));
    }

    [Fact]
    public async Task It_is_destroyed_after_a_neutral_warning_and_nothing_of_it_is_left_while_filed_reports_stay()
    {
        await using var town = await TestTown.OpenAsync(("Storage:KeepHours", "8760"));
        var other = town.Citizen("Warga Contoh Dua");
        var filed = await other.WalksThroughAsync(new ReportWords("Terkirim"));
        await other.WalksToReviewAsync(new ReportWords("Ditunda"));
        await other.PressesAsync("✅ Kirim", "bisakah ia menebak Anda");
        await other.PressesAsync("Tunda pengiriman", "Mulai kapan petugas boleh membacanya");
        await other.PressesAsync("30 hari", "Petugas baru membacanya mulai");
        await other.PressesAsync("Tidak, kirim", "LPR-");
        var citizen = town.Citizen();
        var words = new ReportWords("Ditinggal");
        await citizen.WalksToEvidenceAsync(words);
        citizen.Sends("photo", words.FileName, words.Caption);
        await citizen.HearsAsync("Bukti no. 1 tersimpan");
        var statement = citizen.Says(words.Statement);
        await citizen.HearsAsync("Bukti no. 2 tersimpan");
        citizen.Edits(statement, $"{words.Statement} Sungguh.");
        await citizen.HearsAsync("Sungguh.");
        Assert.Equal(2L, town.Ask<long>("SELECT COUNT(*) FROM messages WHERE body IS NOT NULL"));

        citizen.Listens();
        town.Passes(TimeSpan.FromDays(14) + TimeSpan.FromHours(1));
        await citizen.HearsAsync("Ada kabar. Ketuk untuk membaca.");
        await town.RestartHostAsync();
        citizen.Listens();
        town.Passes(TimeSpan.FromDays(1));
        await citizen.HearsAsync("Ada kabar. Ketuk untuk membaca.");
        Assert.Equal(0L, town.Ask<long>(Due));
        Assert.Equal(0L, town.Ask<long>("SELECT COUNT(*) FROM messages WHERE body IS NOT NULL"));
        Assert.Equal(2L, town.Ask<long>("SELECT COUNT(*) FROM cases"));
        Assert.Equal(2L, town.Ask<long>("SELECT COUNT(*) FROM evidence WHERE state <> 'Destroyed'"));

        await town.RestartHostAsync();
        town.Passes(TimeSpan.FromDays(3));
        await citizen.PressesAsync("Baca kabar", "tidak dilanjutkan selama 14 hari");
        Assert.Equal(2, citizen.Screen.Seen.Count(one => one.Text == "Ada kabar. Ketuk untuk membaca."));
        Assert.DoesNotContain("Ada kabar", other.Screen.Words, StringComparison.Ordinal);
        Assert.Contains(filed, await other.AsksStatusAsync(filed), StringComparison.Ordinal);
        await citizen.SaysAsync("/lapor", "Setujukah Anda");
    }

    [Fact]
    public async Task Whoever_comes_back_after_the_warning_has_its_full_time_anew()
    {
        await using var town = await TestTown.OpenAsync(("Reports:DraftDays", "8"));
        var citizen = town.Citizen();
        await citizen.WalksToDayAsync(new ReportWords("Kembali"));
        town.Passes(TimeSpan.FromDays(8) + TimeSpan.FromHours(1));
        await citizen.HearsAsync("Ada kabar");

        await citizen.PressesAsync("Baca kabar", "Laporan Anda masih ada. Disimpan sampai 24 Oktober 2026");
        await citizen.PressesAsync("Lanjutkan", "Kapan terjadi?");
        town.Passes(TimeSpan.FromDays(6));
        await town.RestartHostAsync();
        await citizen.SaysAsync("/lapor", "Laporan Anda masih ada");
        Assert.Single(citizen.Screen.Seen, one => one.Text?.Contains("Ada kabar", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task What_cannot_be_read_any_more_has_its_time_and_is_destroyed_then()
    {
        await using var town = await TestTown.OpenAsync();
        var citizen = town.Citizen();
        await citizen.WalksToDayAsync(new ReportWords("Rusak"));
        await town.StopHostAsync();
        Assert.Equal(1, town.Damage("UPDATE conversations SET state = x'00', draft_due = 0"));

        await town.StartHostAsync();
        await town.CountedAsync("SELECT COUNT(*) FROM conversations WHERE draft_due > 0 AND state = x'00'", 1);
        town.Passes(TimeSpan.FromDays(15));
        await town.CountedAsync("SELECT COUNT(*) FROM conversations WHERE draft_due IS NULL AND state <> x'00'", 1);
        await citizen.HearsAsync("Ada kabar. Ketuk untuk membaca.");
        await citizen.PressesAsync("Baca kabar", "tidak dilanjutkan selama 14 hari");
        Assert.Single(citizen.Screen.Seen, one => one.Text == "Ada kabar. Ketuk untuk membaca.");
    }
}
