using LaporBot.Conversations.People;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Journeys;

public class WhenAGroupIsLetGo
{
    private const string Bound = "SELECT COUNT(*) FROM officers_groups";

    [Fact]
    public async Task An_administrator_ends_it_and_nothing_is_announced_there_any_more()
    {
        await using var town = await TestTown.OpenAsync();
        var administrator = await town.OfficerAsync(Role.Administrator, "LAPORBOT");
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var group = await town.OfficersGroupAsync(verifier);
        var held = await town.Citizen().WalksThroughAsync(new ReportWords("Sebelum"));
        await administrator.SaysAsync("/petugas", "Petugas selain Anda");
        await administrator.PressesAsync("Grup petugas (1)", "Badan Kepegawaian Negara");
        await administrator.PressesAsync("Lepas grup 1", "Laporan baru tidak diumumkan lagi di sana");
        Assert.Equal(1L, town.Ask<long>(Bound));

        await administrator.PressesAsync("Ya, lepas", "tidak menerima laporan lagi");

        await group.HearsAsync("tidak lagi menerima laporan baru", 0);
        Assert.Equal(0L, town.Ask<long>(Bound));
        var next = await town.Citizen("Warga Berikut").WalksThroughAsync(new ReportWords("Sesudah"));
        town.Passes(TimeSpan.FromMinutes(3));
        await verifier.HearsAsync(held);
        await verifier.HearsAsync(next);
        Assert.DoesNotContain("LPR-", group.Words, StringComparison.Ordinal);
        await administrator.SaysAsync("/petugas", "Petugas selain Anda");
        await administrator.PressesAsync("Lepas grup 1", "sudah dilepas");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_group_that_sends_the_bot_away_is_none_any_more_even_when_it_comes_back(bool returns)
    {
        await using var town = await TestTown.OpenAsync();
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var group = await town.OfficersGroupAsync(verifier);
        town.Telegram.Groups.SetBotPresence(group.ChatId, present: false, verifier.Id);
        if (returns)
        {
            town.Telegram.Groups.SetBotPresence(group.ChatId, present: true, verifier.Id);
        }

        var number = await town.Citizen().WalksThroughAsync(new ReportWords("Pergi"));
        town.Passes(TimeSpan.FromMinutes(3));
        await verifier.HearsAsync(number);

        Assert.Equal(0L, town.Ask<long>(Bound));
        Assert.DoesNotContain("LPR-", group.Words, StringComparison.Ordinal);
    }
}
