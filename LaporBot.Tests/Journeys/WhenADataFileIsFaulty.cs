using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Host.Reference;
using LaporBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LaporBot.Tests.Journeys;

public class WhenADataFileIsFaulty
{
    private const string Faulty = "{\n  \"elections\": [\n    null\n  ]\n}";

    private static readonly string s_calendar =
        DataFile.Text("elections.json").Replace("2024", "2026", StringComparison.Ordinal).Replace("2023", "2025", StringComparison.Ordinal);

    [Fact]
    public async Task The_last_good_one_runs_after_a_restart_with_an_alarm_until_it_is_in_order_again()
    {
        await using var town = await TestTown.PrepareAsync(("Reference:Folder", "own"));
        Writes(town, s_calendar);
        await town.StartHostAsync();
        var administrator = await town.OfficerAsync(Role.Administrator, "LAPORBOT");
        Assert.NotNull(ClockIn(town));

        Writes(town, Faulty);
        await town.RestartHostAsync();
        await administrator.HearsAsync("elections.json:3:");
        Assert.Contains("Yang baik terakhir tetap dipakai", administrator.Screen.Words, StringComparison.Ordinal);
        Assert.NotNull(ClockIn(town));

        await town.RestartHostAsync();
        Assert.NotNull(ClockIn(town));
        Writes(town, s_calendar);
        await town.RestartHostAsync();
        await administrator.HearsAsync("elections.json baik lagi dan dipakai");
        Assert.Single(administrator.Screen.Seen, one => one.Text?.Contains("elections.json:3:", StringComparison.Ordinal) == true);

        town.Passes(TimeSpan.FromMinutes(1));
        Writes(town, "{");
        await town.RestartHostAsync();
        await administrator.HearsAsync("elections.json:1:");
        Assert.NotNull(ClockIn(town));
    }

    [Fact]
    public async Task Without_a_last_good_one_the_built_in_one_runs_and_the_alarm_says_so()
    {
        await using var town = await TestTown.PrepareAsync(("Reference:Folder", "own"));
        Writes(town, Faulty);
        await town.StartHostAsync();
        var administrator = await town.OfficerAsync(Role.Administrator, "LAPORBOT");

        await town.RestartHostAsync();

        await administrator.HearsAsync("elections.json:3:");
        Assert.Contains("Yang bawaan dipakai", administrator.Screen.Words, StringComparison.Ordinal);
        Assert.Null(ClockIn(town));
        Assert.False(Directory.Exists(Path.Combine(town.Folder, LastGoodFiles.FolderName)));
    }

    [Fact]
    public async Task One_that_was_taken_away_serves_no_more_even_where_a_faulty_one_of_its_name_comes_later()
    {
        await using var town = await TestTown.PrepareAsync(("Reference:Folder", "own"));
        Writes(town, s_calendar);
        await town.StartHostAsync();
        var administrator = await town.OfficerAsync(Role.Administrator, "LAPORBOT");
        File.Delete(Path.Combine(town.Folder, "own", "elections.json"));
        await town.RestartHostAsync();
        Assert.Null(ClockIn(town));

        Writes(town, Faulty);
        await town.RestartHostAsync();

        await administrator.HearsAsync("elections.json:3:");
        Assert.Contains("Yang bawaan dipakai", administrator.Screen.Words, StringComparison.Ordinal);
        Assert.Null(ClockIn(town));
    }

    private static void Writes(TestTown town, string text)
    {
        var folder = Directory.CreateDirectory(Path.Combine(town.Folder, "own"));
        File.WriteAllText(Path.Combine(folder.FullName, "elections.json"), text);
    }

    private static ReportingClock? ClockIn(TestTown town) =>
        town.Host.Services.GetRequiredService<ReferenceData>().Elections.ClockOf(new RegionCode("35.25"), new DateOnly(2026, 10, 7));
}
