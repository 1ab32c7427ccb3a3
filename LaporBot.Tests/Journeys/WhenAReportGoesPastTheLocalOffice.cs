using LaporBot.Conversations.People;
using LaporBot.Tests.Support;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.Journeys;

public class WhenAReportGoesPastTheLocalOffice
{
    private const string Local = "BAWASLU-GRESIK";
    private const string Province = "BAWASLU-JATIM";
    private const string Gone = "Kasus itu tidak ada atau tidak bisa Anda lihat";

    private static readonly ReportWords s_words = new("Melewati");

    [Fact]
    public async Task The_province_reads_and_works_it_and_the_local_officer_finds_no_trace()
    {
        using var folder = WithLocalOffices();
        await using var town = await TestTown.OpenAsync(("Reference:Folder", folder.Path));
        var local = await town.OfficerAsync(Role.Verifier, Local);
        var province = await town.OfficerAsync(Role.Verifier, Province);
        var group = await town.OfficersGroupAsync(local, province);
        var citizen = town.Citizen();
        var number = await citizen.WalksThroughAsync(s_words, pastLocalOffice: true);
        await citizen.HearsAsync("Kantor di Kabupaten Gresik tidak");
        Assert.DoesNotContain("belum ada.", citizen.Screen.Words, StringComparison.Ordinal);

        town.Passes(TimeSpan.FromMinutes(3));
        await province.HearsAsync(number);
        var take = await province.Screen.ButtonAsync("Ambil");
        await local.SaysAsync("/kasus", "Meja Anda kosong");
        await ForgesAsync(local, take.Data);

        await province.PressesAsync("Ambil", "👤 Terlapor 1");
        Assert.Contains("melewati kantor daerah", province.Screen.Words, StringComparison.Ordinal);
        foreach (var label in new[] { "Buka tautan", "Tanya pelapor", "Lepas", "Urungkan" })
        {
            await ForgesAsync(local, (await province.Screen.ButtonAsync(label)).Data);
        }

        await province.PressesAsync("Lepas", "Anda melepas kasus");
        await local.SaysAsync("/kasus", "Meja Anda kosong");
        await town.RestartHostAsync();
        await local.SaysAsync("/kasus", "Meja Anda kosong");
        await province.SaysAsync("/kasus", number);

        Assert.All(
            s_words.Markers.Append(number),
            word => Assert.DoesNotContain(word, local.Screen.Words + group.Words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_waits_for_a_reader_and_an_administrator_hears_that_one_is_missing_but_not_of_what()
    {
        using var folder = WithLocalOffices();
        await using var town = await TestTown.OpenAsync(("Reference:Folder", folder.Path), ("Operator:Name", "Inspektorat Kabupaten Gresik"));
        var local = await town.OfficerAsync(Role.Verifier, Local);
        var intake = await town.OfficerAsync(Role.Intake, "LAPORBOT");
        var administrator = await town.OfficerAsync(Role.Administrator, "LAPORBOT");
        var citizen = town.Citizen();
        var number = await citizen.WalksThroughAsync(s_words, pastLocalOffice: true);
        await citizen.HearsAsync("Petugas itu belum ada");

        town.Passes(TimeSpan.FromMinutes(61));
        await administrator.HearsAsync("Belum ada petugas untuk laporan yang melewati kantor daerah");
        await intake.SaysAsync("/kasus", "Meja Anda kosong");
        await local.SaysAsync("/kasus", "Meja Anda kosong");
        await town.RestartHostAsync();
        town.Passes(TimeSpan.FromMinutes(61));
        await intake.SaysAsync("/kasus", "Meja Anda kosong");
        Assert.Single(administrator.Screen.Seen, one => one.Text?.Contains("Belum ada petugas untuk", StringComparison.Ordinal) == true);

        var province = await town.OfficerAsync(Role.Verifier, Province);
        await province.SaysAsync("/kasus", number);
        await province.PressesAsync(number, "Laporan baru");
        await province.PressesAsync("Ambil", s_words.Accused);
        Assert.All(
            s_words.Markers.Append(number),
            word => Assert.DoesNotContain(word, local.Screen.Words + intake.Screen.Words + administrator.Screen.Words, StringComparison.Ordinal));
    }

    private static async Task ForgesAsync(PersonOnTheLine officer, string data)
    {
        officer.PressesData(officer.Screen.Seen.First(one => one.MessageId != 0).MessageId, data);
        await officer.HearsAsync(Gone);
    }

    private static TemporaryFolder WithLocalOffices()
    {
        var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "agencies.json"), $$"""
            {
              "source": "contoh", "validFrom": "2026-01-01",
              "agencies": [
                { "code": "LAPORBOT", "name": "Pengelola LaporBot", "roles": [ "Intake", "Administrator" ], "seat": "central" },
                { "code": "BKN", "name": "Badan Kepegawaian Negara", "roles": [ "Verifier", "Forwarder" ], "seat": "central" },
                { "code": "{{Province}}", "name": "Bawaslu Provinsi Jawa Timur", "roles": [ "Verifier", "Reviewer" ], "seat": "35" },
                { "code": "{{Local}}", "name": "Bawaslu Kabupaten Gresik", "roles": [ "Verifier", "Reviewer" ], "seat": "35.25" }
              ]
            }
            """);
        return folder;
    }
}
