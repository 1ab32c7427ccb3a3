using LaporBot.Conversations.People;
using LaporBot.Tests.Support;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

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
    public async Task Administrators_hear_of_it_and_two_weeks_later_its_words_are_destroyed()
    {
        await using var town = await TestTown.OpenAsync();
        var administrator = await town.OfficerAsync(Role.Administrator, "BKN");
        var citizen = town.Citizen();
        await citizen.WalksThroughAsync(new ReportWords("Rusak"));
        Assert.Equal(1, town.Damage("UPDATE cases SET content = randomblob(80)"));
        await citizen.SaysAsync("/status", "Maaf, ada gangguan pada kami");

        await town.WhileTimePassesAsync(administrator.HearsAsync("gagal kami proses"), TimeSpan.FromMinutes(1));
        Assert.Contains("\"keptAside\":1", await ReadinessAsync(town), StringComparison.Ordinal);

        town.Passes(TimeSpan.FromDays(15));
        await town.CountedAsync("SELECT COUNT(*) FROM kept_aside WHERE body IS NULL", 1);
        Assert.Contains("\"keptAside\":0", await ReadinessAsync(town), StringComparison.Ordinal);
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

    private static async Task<string> ReadinessAsync(TestTown town)
    {
        using var http = new HttpClient();
        var addresses = town.Host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        return await http.GetStringAsync(new Uri($"{addresses.Single()}/health/ready"));
    }
}
