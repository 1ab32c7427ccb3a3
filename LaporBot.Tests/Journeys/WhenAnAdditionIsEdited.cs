using LaporBot.Conversations.People;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Journeys;

public class WhenAnAdditionIsEdited
{
    private const string Versions = "SELECT COUNT(*) FROM messages WHERE version > 0";

    [Fact]
    public async Task Its_first_words_are_kept_sealed_with_the_case_and_read_by_nobody()
    {
        await using var town = await TestTown.OpenAsync();
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var citizen = town.Citizen();
        var number = await citizen.WalksThroughAsync(new ReportWords("Suntingan"));
        town.Passes(TimeSpan.FromMinutes(2));
        await verifier.HearsAsync(number);
        await verifier.PressesAsync("Ambil", number);

        await citizen.SaysAsync("/tambah", "Apa yang ingin Anda tambahkan");
        var said = citizen.Says("PertamaXyzzy7Kd di panggung.");
        await citizen.HearsAsync("Tercatat: 1");
        citizen.Edits(said, "KeduaXyzzy7Kd di panggung.");
        await citizen.HearsAsync("KeduaXyzzy7Kd");
        await town.RestartHostAsync();
        citizen.Edits(said, "KetigaXyzzy7Kd di panggung.");
        await citizen.HearsAsync("KetigaXyzzy7Kd");
        Assert.Equal(3L, town.Ask<long>($"{Versions} AND body IS NOT NULL AND case_id IS NULL"));

        await citizen.PressesAsync("Selesai", "KetigaXyzzy7Kd");
        var send = await citizen.Screen.ButtonAsync("✅ Kirim");
        await citizen.PressesAsync("✅ Kirim", $"Sudah masuk ke laporan {number}");
        citizen.PressesData(send.MessageId, send.Data);
        await citizen.HearsAsync("tidak berlaku");
        Assert.Equal(3L, town.Ask<long>($"{Versions} AND body IS NOT NULL AND case_id IS NOT NULL"));
        await verifier.PressesAsync("Buka kasus", "KetigaXyzzy7Kd");
        Assert.DoesNotContain("PertamaXyzzy7Kd", verifier.Screen.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("KeduaXyzzy7Kd", verifier.Screen.Words, StringComparison.Ordinal);

        // A draft that is dropped later takes its own words along, and no others.
        await citizen.SaysAsync("/lapor", "Setujukah Anda");
        await citizen.SaysAsync("/batal", "hapus");
        await citizen.PressesAsync("Ya, hapus", "dihapus");
        Assert.Equal(3L, town.Ask<long>($"{Versions} AND body IS NOT NULL"));
        await town.StopHostAsync();
        Assert.Empty(SecretScan.Find(town.Files, ["PertamaXyzzy7Kd", "KeduaXyzzy7Kd", "KetigaXyzzy7Kd"]));
    }

    [Fact]
    public async Task What_is_left_again_is_gone_also_in_English()
    {
        await using var town = await TestTown.OpenAsync();
        var citizen = town.Citizen();
        await citizen.WalksThroughAsync(new ReportWords("Batal"));
        await citizen.SaysAsync("/bahasa", "Pilih bahasa");
        await citizen.PressesAsync("English");
        await citizen.SaysAsync("/tambah", "What do you want to add");
        var said = citizen.Says("Dropped first words.");
        await citizen.HearsAsync("Noted: 1");
        citizen.Edits(said, "Dropped second words.");
        await citizen.HearsAsync("Dropped second words.");
        Assert.Equal(2L, town.Ask<long>($"{Versions} AND body IS NOT NULL"));

        await town.RestartHostAsync();
        await citizen.SaysAsync("/batal", "not been sent to officers: 1");
        await citizen.PressesAsync("🗑 Delete", "has been deleted");

        Assert.Equal(0L, town.Ask<long>($"{Versions} AND body IS NOT NULL"));
        Assert.Equal(2L, town.Ask<long>(Versions));
    }

    [Fact]
    public async Task An_answer_that_waits_for_its_place_keeps_its_first_words_and_the_officer_reads_the_edit()
    {
        await using var town = await TestTown.OpenAsync();
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var citizen = town.Citizen();
        var number = await citizen.WalksThroughAsync(new ReportWords("Jawaban"));
        town.Passes(TimeSpan.FromMinutes(2));
        await verifier.HearsAsync(number);
        await verifier.PressesAsync("Ambil", number);
        await verifier.PressesAsync("Tanya pelapor");
        await verifier.HearsAsync("Tulis");
        await verifier.SaysAsync("Jam berapa?", "Menunggu");
        town.Passes(TimeSpan.FromMinutes(2));
        await citizen.HearsAsync("Ada kabar");
        await citizen.PressesAsync("Baca kabar", "Jam berapa?");

        var said = citizen.Says("PukulXyzzy7Kd tujuh.");
        await citizen.HearsAsync("PukulXyzzy7Kd tujuh.");
        citizen.Edits(said, "WaktuXyzzy7Kd delapan.");
        await citizen.HearsAsync("WaktuXyzzy7Kd delapan.");
        await town.RestartHostAsync();
        await citizen.PressesAsync("Jawaban untuk petugas", number);

        await verifier.HearsAsync("Pelapor menjawab di kasus");
        await verifier.PressesAsync("Buka kasus", "WaktuXyzzy7Kd");
        Assert.DoesNotContain("PukulXyzzy7Kd", verifier.Screen.Words, StringComparison.Ordinal);
        Assert.Equal(2L, town.Ask<long>($"{Versions} AND body IS NOT NULL AND case_id IS NOT NULL"));
    }
}
