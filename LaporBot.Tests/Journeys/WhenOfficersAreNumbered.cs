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

    [Fact]
    public async Task Who_takes_another_role_keeps_his_number_and_works_by_the_new_one()
    {
        await using var town = await TestTown.OpenAsync();
        var reviewer = await town.OfficerAsync(Role.Reviewer, "BAWASLU");
        await town.Citizen().WalksThroughAsync(new ReportWords("Peran"));
        town.Passes(TimeSpan.FromMinutes(3));
        await reviewer.SaysAsync("/kasus", "kosong");
        var offered = new Invitation("token-contoh-yang-panjang", Role.Verifier, "BKN", ForGroup: false, town.Clock.GetUtcNow().AddHours(1));
        await town.Host.Services.GetRequiredService<CommitWriter>().CommitAsync(CommitUnit.Of(new InvitationMade(offered)));

        await reviewer.SaysAsync($"/start {offered.Token}", "Anda terdaftar sebagai Verifikator Satgas");

        await reviewer.HearsAsync("1 laporan sudah menunggu");
        await reviewer.SaysAsync("/kasus", "LPR-");
        await town.OfficerAsync(Role.Intake, "BKN");
        Assert.Equal("Petugas 1, Petugas 2", Aliases(town));
    }

    private static async Task LeavesAsync(TestTown town, string alias)
    {
        var leaver = town.Host.Services.GetRequiredService<OfficerRoster>().Officers.Single(one => one.Officer.Alias == alias);
        await town.Host.Services.GetRequiredService<CommitWriter>().CommitAsync(CommitUnit.Of(new OfficerLeft(leaver, town.Clock.GetUtcNow())));
    }

    private static string Aliases(TestTown town) => town.Ask<string>("SELECT group_concat(alias, ', ') FROM (SELECT alias FROM officers ORDER BY alias)");
}
