using LaporBot.Conversations.People;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Journeys;

public class WhenAnOfficerJoinsLate
{
    [Fact]
    public async Task He_is_told_once_how_many_reports_wait_in_his_reading_and_nothing_of_them()
    {
        await using var town = await TestTown.OpenAsync();
        var words = new ReportWords("Menunggu");
        var first = await town.Citizen().WalksThroughAsync(words);
        town.Passes(TimeSpan.FromMinutes(3));
        var held = await town.Citizen("Warga Contoh Dua").WalksThroughAsync(new ReportWords("Ditahan"));

        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        await verifier.HearsAsync("1 laporan sudah menunggu");
        var reviewer = await town.OfficerAsync(Role.Reviewer, "BAWASLU");
        var administrator = await town.OfficerAsync(Role.Administrator, "LAPORBOT");
        var told = verifier.Screen.Words + reviewer.Screen.Words + administrator.Screen.Words;
        Assert.All([.. words.Markers, first, held], secret => Assert.DoesNotContain(secret, told, StringComparison.Ordinal));
        Assert.DoesNotContain("menunggu", reviewer.Screen.Words + administrator.Screen.Words, StringComparison.Ordinal);

        await verifier.SaysAsync("/kasus", first);
        Assert.Single(verifier.Screen.Seen, one => one.Text?.Contains("sudah menunggu", StringComparison.Ordinal) == true);
        Assert.Equal(2L, town.Ask<long>("SELECT COUNT(*) FROM history WHERE what = 'Filed' AND officer IS NULL AND to_stage = 'Received'"));
    }
}
