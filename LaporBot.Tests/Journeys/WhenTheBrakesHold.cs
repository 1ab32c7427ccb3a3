using System.Text.RegularExpressions;
using LaporBot.Conversations.People;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Journeys;

public partial class WhenTheBrakesHold
{
    private static readonly TimeSpan s_sendHold = TimeSpan.FromMinutes(2);

    /// <summary>The longest that a marked person's report is held; both towns pass it whole, so that their clocks agree.</summary>
    private static readonly TimeSpan s_longestWait = TimeSpan.FromHours(8);

    [Fact]
    public async Task A_report_beyond_the_limit_stays_over_a_restart_and_the_same_button_sends_it_the_next_day()
    {
        await using var town = await TestTown.OpenAsync(("Brakes:ReportsPerDay", "1"));
        var citizen = town.Citizen();
        await citizen.WalksThroughAsync(new ReportWords("Pertama"));
        await citizen.WalksToReviewAsync(new ReportWords("Kedua"));
        await citizen.PressesAsync("✅ Kirim", "bisakah ia menebak Anda");
        await citizen.PressesAsync("Tidak, kirim", "Bisa dikirim besok mulai pukul 00.00 WIB (8 Oktober 2026)");

        await town.RestartHostAsync();
        await citizen.PressesAsync("✅ Kirim", "Laporan ini tersimpan");
        town.Passes(TimeSpan.FromHours(15));
        await citizen.PressesAsync("✅ Kirim", "LPR-");

        Assert.Equal(2L, town.Ask<long>("SELECT COUNT(*) FROM cases"));
    }

    [Fact]
    public async Task A_flood_of_reports_is_taken_whole_and_told_in_one_line_also_after_a_restart()
    {
        await using var town = await TestTown.OpenAsync(("Brakes:ReportsPerHour", "1"));
        var administrator = await town.OfficerAsync(Role.Administrator, "LAPORBOT");
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var reviewer = await town.OfficerAsync(Role.Reviewer, "BAWASLU");
        var first = await town.Citizen("Warga Contoh Satu").WalksThroughAsync(new ReportWords("Satu"));
        var second = await town.Citizen("Warga Contoh Dua").WalksThroughAsync(new ReportWords("Dua"));
        var third = await town.Citizen("Warga Contoh Tiga").WalksThroughAsync(new ReportWords("Tiga"));
        Assert.Equal(3, new[] { first, second, third }.Distinct().Count());

        await town.RestartHostAsync();
        verifier.Listens();
        administrator.Listens();
        await town.WhileTimePassesAsync(verifier.HearsAsync("2 laporan baru menunggu"), TimeSpan.FromMinutes(1));
        await verifier.HearsAsync($"Laporan baru {first}");
        await administrator.HearsAsync("Banjir laporan");
        await verifier.SaysAsync("/kasus", second);

        Assert.DoesNotContain($"Laporan baru {second}", verifier.Screen.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("laporan baru", reviewer.Screen.Words, StringComparison.OrdinalIgnoreCase);

        town.Passes(TimeSpan.FromHours(1));
        var fourth = await town.Citizen("Warga Contoh Empat").WalksThroughAsync(new ReportWords("Empat"));
        verifier.Listens();
        town.Passes(s_sendHold);
        await verifier.HearsAsync($"Laporan baru {fourth}");
    }

    [Fact]
    public async Task A_mark_slows_its_reporter_tells_him_why_and_ends_by_the_clock()
    {
        await using var town = await TestTown.OpenAsync();
        var administrator = await town.OfficerAsync(Role.Administrator, "LAPORBOT");
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var citizen = town.Citizen();
        var number = await citizen.WalksThroughAsync(new ReportWords("Berulang"));
        await MarksAsync(town, verifier, administrator, number);
        await citizen.HearsAsync("Ada kabar");
        await town.RestartHostAsync();
        await citizen.PressesAsync("Baca kabar", "Alasan contoh dari petugas");

        await citizen.WalksToReviewAsync(new ReportWords("Susulan"));
        await citizen.PressesAsync("✅ Kirim", "bisakah ia menebak Anda");
        await citizen.PressesAsync("Tidak, kirim", "ada laporan Anda yang ditandai");
        town.Passes(TimeSpan.FromDays(1));
        await citizen.PressesAsync("✅ Kirim", "beberapa jam lagi");

        town.Passes(TimeSpan.FromDays(7));
        await citizen.WalksThroughAsync(new ReportWords("Sesudah"));
        await citizen.WalksThroughAsync(new ReportWords("Bebas"));
        Assert.DoesNotContain("ditandai", await citizen.AsksStatusAsync(number), StringComparison.Ordinal);
        await town.StopHostAsync();
        Assert.Empty(SecretScan.Find(town.Files, ["Alasan contoh dari petugas"]));
    }

    [Fact]
    public async Task An_officer_who_marks_a_case_sees_the_same_whether_the_next_report_is_the_same_persons_or_another_ones()
    {
        var same = await SeenByOfficersAsync(bySamePerson: true);
        var other = await SeenByOfficersAsync(bySamePerson: false);

        Assert.Contains("CeritaBerikut", same, StringComparison.Ordinal);
        Assert.Equal(other, same);
    }

    [Fact]
    public async Task A_flood_from_one_chat_is_told_once_taken_in_silence_and_keeps_every_answer()
    {
        await using var town = await TestTown.OpenAsync(("Brakes:MessagesPerMinute", "30"));
        var citizen = town.Citizen();
        await citizen.WalksToDayAsync(new ReportWords("Ramai"));
        for (var i = 0; i < 40; i++)
        {
            citizen.SendsSticker();
        }

        await citizen.SaysAsync("kemarin", "Di mana terjadi");
        Assert.Single(citizen.Screen.Seen, message => message.Text?.Contains("sangat cepat", StringComparison.Ordinal) == true);
        Assert.InRange(citizen.Screen.Seen.Count, 1, 45);

        town.Passes(TimeSpan.FromMinutes(1));
        citizen.SendsSticker();
        await citizen.HearsAsync("Di mana terjadi");
    }

    private static async Task<string> SeenByOfficersAsync(bool bySamePerson)
    {
        await using var town = await TestTown.OpenAsync(("Brakes:ReportsPerDay", "1"));
        var administrator = await town.OfficerAsync(Role.Administrator, "LAPORBOT");
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var group = await town.OfficersGroupAsync(verifier);
        var (one, other) = (town.Citizen("Warga Contoh Satu"), town.Citizen("Warga Contoh Dua"));
        await MarksAsync(town, verifier, administrator, await one.WalksThroughAsync(new ReportWords("Pertama")));
        town.Passes(TimeSpan.FromDays(1));

        var next = await (bySamePerson ? one : other).WalksThroughAsync(new ReportWords("Berikut"));
        verifier.Listens();
        town.Passes(s_longestWait);
        await verifier.HearsAsync($"Laporan baru {next}");
        await group.HearsAsync($"Laporan baru {next}", 0);
        await verifier.SaysAsync("/kasus", next);
        await verifier.PressesAsync(next, $"Laporan baru {next}");
        await verifier.PressesAsync("Ambil", "Anda mengambil kasus");
        return NumberOrAlias().Replace($"{Read(verifier.Screen)}\n{Read(administrator.Screen)}\n{Read(group)}", "LPR");
    }

    /// <summary>Without the empty answers to presses: they say nothing, and arrive before or after the message of the same turn.</summary>
    private static string Read(ChatScreen screen) => string.Join("\n---\n", screen.Seen.Select(one => one.Text).Where(text => !string.IsNullOrEmpty(text)));

    private static async Task MarksAsync(TestTown town, PersonOnTheLine verifier, PersonOnTheLine administrator, string number)
    {
        town.Passes(s_sendHold);
        await verifier.Screen.HearsAsync(number, 0);
        await verifier.SaysAsync("/kasus", number);
        await verifier.PressesAsync(number, $"Laporan baru {number}");
        await verifier.PressesAsync("Ambil", "👤 Terlapor 1");
        town.Passes(TimeSpan.FromMinutes(2));
        await verifier.PressesAsync("Penyalahgunaan", "Untuk berapa lama");
        await verifier.PressesAsync("7 hari", "Apa alasannya?");
        administrator.Listens();
        await verifier.SaysAsync("Alasan contoh dari petugas", "dikirim kepada pengelola");
        await administrator.HearsAsync("meminta tanda penyalahgunaan");
        verifier.Listens();
        await administrator.PressesAsync("Setujui", "ditandai sampai");
        await verifier.HearsAsync("Pengelola setuju");
    }

    // An alias follows from the number of its case, and from nothing else.
    [GeneratedRegex("LPR-[0-9]{2}-[0-9A-Z]{6}-[0-9A-Z]|(?<=elapor di kasus ini: ).*")]
    private static partial Regex NumberOrAlias();
}
