using LaporBot.Conversations.People;
using LaporBot.Host.Officers;
using LaporBot.Host.Storage;
using LaporBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LaporBot.Tests.Journeys;

public class WhenOfficersAreNumbered
{
    [Fact]
    public async Task Nobody_bears_the_number_of_one_who_left_also_after_a_restart()
    {
        await using var town = await TestTown.OpenAsync();
        await town.OfficerAsync(Role.Administrator, "LAPORBOT");
        await town.OfficerAsync(Role.Verifier, "BKN");
        await town.OfficerAsync(Role.Intake, "BKN");
        await LeavesAsync(town, "Petugas 2");

        await town.OfficerAsync(Role.Verifier, "BKN", " kedua");
        Assert.Equal("Petugas 1, Petugas 3, Petugas 4", Aliases(town));

        await LeavesAsync(town, "Petugas 4");
        await town.RestartHostAsync();
        await town.OfficerAsync(Role.Verifier, "BKN", " ketiga");
        Assert.Equal("Petugas 1, Petugas 3, Petugas 5", Aliases(town));
    }

    private static async Task LeavesAsync(TestTown town, string alias)
    {
        var leaver = town.Host.Services.GetRequiredService<OfficerRoster>().Officers.Single(one => one.Officer.Alias == alias);
        await town.Host.Services.GetRequiredService<CommitWriter>().CommitAsync(CommitUnit.Of(new OfficerLeft(leaver, town.Clock.GetUtcNow())));
    }

    private static string Aliases(TestTown town) => town.Ask<string>("SELECT group_concat(alias, ', ') FROM (SELECT alias FROM officers ORDER BY alias)");
}
