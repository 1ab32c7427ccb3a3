using System.Net.Http.Json;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Journeys;

public class WhenOneUpdateOfABatchIsBroken
{
    [Fact]
    public async Task The_ninety_nine_others_are_handled_and_it_is_kept_aside_with_the_place_of_the_fault()
    {
        await using var town = await TestTown.PrepareAsync();
        using var http = new HttpClient { BaseAddress = town.Simulator.BaseUrl };
        var people = Enumerable.Range(1, 99).Select(number => town.Citizen($"Warga Contoh {number}")).ToList();
        foreach (var early in people.Take(50))
        {
            early.Says("/start");
        }

        var broken = new { message = new { message_id = 1, date = 1, text = 5, chat = new { id = 1, type = "private" } } };
        (await http.PostAsJsonAsync("/control/updates", broken)).EnsureSuccessStatusCode();
        foreach (var late in people.Skip(50))
        {
            late.Says("/start");
        }

        Assert.Equal(100, town.Telegram.PendingUpdates);
        await town.StartHostAsync();

        await Task.WhenAll(people.Select(one => one.HearsAsync("Selamat datang")));
        await people[0].SaysAsync("/bantuan", "buat laporan");
        Assert.Equal(1L, town.Ask<long>("SELECT count(*) FROM kept_aside"));
        Assert.Contains("text", town.Ask<string>("SELECT reason FROM kept_aside"), StringComparison.Ordinal);
        Assert.Equal(101L, town.Ask<long>("SELECT count(*) FROM inbox"));
    }
}
