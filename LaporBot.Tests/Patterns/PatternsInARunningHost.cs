using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.Patterns;

/// <summary>Patterns of every kind, told to a running host on the day they were reported: every question is that of the dialogue, and officers of
/// four offices ask for the case.</summary>
public class PatternsInARunningHost
{
    private const string Region = "BAWASLU-DAERAH";
    private const string Province = "BAWASLU-PROVINSI";
    private const string Nothing = "Meja Anda kosong";

    private static readonly TimeSpan s_sendHold = TimeSpan.FromMinutes(3);

    private static readonly Incident s_secretaryOfTheHost = Incidents.All.Single(one => one.Number == 17) with
    {
        Accused = [new("Budi Contoh", "Pemerintah Kabupaten Kaur, sekretaris daerah")],
    };

    /// <summary>Number, regency, whether the regency's own task force reads it, and what of the card shows where it goes.</summary>
    public static TheoryData<int, string, bool, string> Told => new()
    {
        { 11, "35.71", true, "Dugaan: DS-06" },
        { 1, "18.13", true, "Dugaan: DP-04" },
        { 4, "36.04", true, "bukan ASN. Usul: Wewenang lembaga lain" },
        { 19, "17.06", true, "33 orang. Pilih satu" },
        { 26, "81.04", true, "jalur Gakkumdu: PD-01" },
        { 17, "17.04", false, "melewati kantor daerah" },
    };

    [Theory, MemberData(nameof(Told))]
    public async Task End_before_those_who_may_read_them(int number, string regency, bool regionReads, string onTheCard)
    {
        var incident = number == 17 ? s_secretaryOfTheHost : Incidents.All.Single(one => one.Number == number);
        using var folder = WithOffices(regency);
        await using var town = await TownAsync(incident, folder, number == 17 ? "Pemerintah Kabupaten Kaur" : "Kanal Contoh");
        var (central, region, province) = (await town.OfficerAsync(Role.Verifier, "BKN"), await town.OfficerAsync(Role.Verifier, Region), await town.OfficerAsync(Role.Verifier, Province));
        var (ppk, administrator) = (await town.OfficerAsync(Role.PpkOperator, regency), await town.OfficerAsync(Role.Administrator, "LAPORBOT"));

        var filed = await SendsAsync(town.Citizen(), incident);
        await region.SaysAsync("/kasus", Nothing);
        town.Passes(s_sendHold);

        await central.HearsAsync($"Laporan baru {filed}");
        await province.SaysAsync("/kasus", filed);
        await region.SaysAsync("/kasus", regionReads ? filed : Nothing);
        await ppk.SaysAsync("/kasus", Nothing);
        Assert.DoesNotContain(filed, administrator.Screen.Words, StringComparison.Ordinal);
        await central.SaysAsync("/kasus", filed);
        await central.PressesAsync(filed);
        await central.PressesAsync("Ambil", "Anda mengambil kasus");
        Assert.Contains(onTheCard, central.Screen.Words, StringComparison.Ordinal);
        Assert.All(regionReads ? [ppk] : new[] { ppk, region }, one => Assert.DoesNotContain(filed, one.Screen.Words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_pressure_told_from_inside_the_accuseds_own_office_never_hears()
    {
        var incident = Incidents.All.Single(one => one.Number == 10) with { Accused = [new("Budi Contoh", "Bawaslu Daerah Contoh, kepala bidang")] };
        using var folder = WithOffices("33.14");
        await using var town = await TownAsync(incident, folder, "Kanal Contoh");
        var (central, region) = (await town.OfficerAsync(Role.Verifier, "BKN"), await town.OfficerAsync(Role.Verifier, Region));
        var ppk = await town.OfficerAsync(Role.PpkOperator, "33.14");

        var filed = await SendsAsync(town.Citizen(), incident);
        town.Passes(s_sendHold);

        await central.HearsAsync($"Laporan baru {filed}");
        await central.SaysAsync("/kasus", filed);
        await central.PressesAsync(filed);
        await central.PressesAsync("Ambil", "Anda mengambil kasus");
        Assert.Contains("Dugaan: DP-03", central.Screen.Words, StringComparison.Ordinal);
        await region.SaysAsync("/kasus", Nothing);
        await ppk.SaysAsync("/kasus", Nothing);
        await town.RestartHostAsync();
        await region.SaysAsync("/kasus", Nothing);
        Assert.All([region, ppk], one => Assert.DoesNotContain(filed, one.Screen.Words, StringComparison.Ordinal));
    }

    private static Task<TestTown> TownAsync(Incident incident, TemporaryFolder folder, string host) => TestTown.OpenAtAsync(
        new DateTimeOffset(incident.Reported.ToDateTime(new TimeOnly(5, 0)), TimeSpan.Zero), ("Reference:Folder", folder.Path), ("Operator:Name", host));

    /// <summary>Does in the chat what the pure dialogue was told, and waits after each act for the line with which that one ended.</summary>
    private static async Task<string> SendsAsync(CitizenOnTheLine citizen, Incident incident)
    {
        var walk = new PatternWalk(incident);
        walk.Send();
        foreach (var act in walk.Talk.Acts.TakeWhile(act => act is not { Kind: ActKind.Pressed, What: "Kirim" }))
        {
            await DoesAsync(citizen, act);
            await citizen.HearsAsync(act.Ends);
        }

        return await citizen.SendsReportAsync();
    }

    private static async Task DoesAsync(CitizenOnTheLine citizen, TranscribedAct act)
    {
        await citizen.Reads(citizen.Id);
        switch (act.Kind)
        {
            case ActKind.Pressed:
                await citizen.PressesAsync(act.What);
                break;
            case ActKind.Sent:
                citizen.Sends(act.What == nameof(AttachmentKind.Photo) ? "photo" : "document", $"contoh-{act.What}");
                break;
            default:
                citizen.Says(act.What);
                break;
        }
    }

    private static TemporaryFolder WithOffices(string regency)
    {
        var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "agencies.json"), $$"""
            {
              "source": "contoh", "validFrom": "2022-01-01",
              "agencies": [
                { "code": "LAPORBOT", "name": "Pengelola LaporBot", "roles": [ "Intake", "Administrator" ], "seat": "central" },
                { "code": "BKN", "name": "Badan Kepegawaian Negara", "roles": [ "Verifier", "Forwarder" ], "seat": "central" },
                { "code": "{{Province}}", "name": "Bawaslu Provinsi Contoh", "roles": [ "Verifier", "Reviewer" ], "seat": "{{regency[..2]}}" },
                { "code": "{{Region}}", "name": "Bawaslu Daerah Contoh", "roles": [ "Verifier", "Reviewer" ], "seat": "{{regency}}" }
              ]
            }
            """);
        return folder;
    }
}
