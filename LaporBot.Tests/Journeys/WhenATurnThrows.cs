using LaporBot.Tests.Support;

namespace LaporBot.Tests.Journeys;

public class WhenATurnThrows
{
    [Fact]
    public async Task It_is_kept_aside_with_its_reason_its_sender_gets_an_apology_and_everybody_goes_on()
    {
        await using var town = await TestTown.OpenAsync();
        var citizen = town.Citizen();
        var neighbour = town.Citizen("Tetangga Contoh");
        await citizen.FilesAsync(new ReportWords("Rusak"));
        Assert.Equal(1, town.Damage("UPDATE cases SET content = randomblob(80)"));

        await citizen.SaysAsync("/status", "Maaf, ada gangguan pada kami");

        Assert.Equal("SealBrokenException", town.Ask<string>("SELECT reason FROM kept_aside"));
        await citizen.SaysAsync("/bantuan", "buat laporan");
        await neighbour.SaysAsync("/bantuan", "buat laporan");
        Assert.Equal(1L, town.Ask<long>("SELECT count(*) FROM kept_aside"));
    }

    [Fact]
    public async Task A_conversation_that_cannot_be_opened_any_more_is_begun_afresh_with_an_apology()
    {
        await using var town = await TestTown.OpenAsync();
        var citizen = town.Citizen();
        var number = await citizen.FilesAsync(new ReportWords("Hilang"));
        await citizen.SaysAsync("/lapor", "Setujukah Anda");
        await town.StopHostAsync();
        Assert.Equal(1, town.Damage("UPDATE conversations SET state = randomblob(80)"));
        await town.StartHostAsync();

        await citizen.SaysAsync("/bantuan", "tidak bisa saya buka lagi");

        await citizen.SaysAsync("/status", number);
        await citizen.SaysAsync("/lapor", "Setujukah Anda");
    }
}
