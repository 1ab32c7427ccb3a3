using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
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

    [Fact]
    public async Task A_custodian_is_told_once_how_many_files_wait_and_not_again_by_a_notice()
    {
        await using var town = await TestTown.OpenAsync();
        var citizen = town.Citizen();
        var words = new ReportWords("Terlambat");
        var number = await citizen.FilesAsync(words);
        town.Passes(TimeSpan.FromMinutes(3));
        await town.CleanedAsync(files: 2);
        var waiting = town.Ask<long>("SELECT COUNT(*) FROM evidence WHERE copy_state = 'Refused'");
        Assert.NotEqual(0L, waiting);

        var custodian = await town.OfficerAsync(Role.Custodian, "LAPORBOT");
        await custodian.HearsAsync($"{waiting} berkas sudah menunggu keputusan Anda");
        Assert.All([.. words.Markers, number], secret => Assert.DoesNotContain(secret, custodian.Screen.Words, StringComparison.Ordinal));
        Assert.Equal(waiting, town.Ask<long>("SELECT COUNT(*) FROM evidence WHERE custodians_told = 1"));
        await town.RestartHostAsync();
        for (var minute = 0; minute < 3; minute++)
        {
            town.Passes(TimeSpan.FromMinutes(1));
            await town.RoundTripAsync();
        }

        await custodian.PressesAsync("Lihat daftar", $"Berkas yang menunggu: {waiting}");
        await custodian.PressesAsync("Lihat daftar", $"Berkas yang menunggu: {waiting}");
        Assert.DoesNotContain("Ada yang menunggu Anda", custodian.Screen.Words, StringComparison.Ordinal);
        Assert.Single(custodian.Screen.Seen, one => one.Text?.Contains("sudah menunggu keputusan", StringComparison.Ordinal) == true);

        var second = await town.OfficerAsync(Role.Custodian, "BKN");
        await second.HearsAsync($"{waiting} berkas sudah menunggu keputusan Anda");
    }

    [Fact]
    public async Task Intake_is_told_how_many_reports_and_voices_wait_and_who_decides_of_what_was_taken_back()
    {
        await using var town = await TestTown.OpenAsync();
        var citizen = town.Citizen();
        var number = await citizen.WalksThroughAsync(new ReportWords("Bersuara"));
        await citizen.SaysAsync("/tambah", "Apa yang ingin Anda tambahkan");
        citizen.Sends("voice", "suara.ogg", bytes: [1, 2, 3, 4]);
        await citizen.HearsAsync("Tercatat: 1");
        await citizen.PressesAsync("Selesai", "Kirim?");
        await citizen.PressesAsync("✅ Kirim", $"Sudah masuk ke laporan {number}");
        var other = town.Citizen("Warga Contoh Dua");
        await other.WalksThroughAsync(new ReportWords("Ditarik"));
        town.Passes(TimeSpan.FromMinutes(3));
        await other.SaysAsync("/tarik", "Apa yang ingin Anda tarik");
        await other.PressesAsync("Seluruh laporan", "Tarik seluruh laporan");
        await other.PressesAsync("Ya, tarik", "Anda akan diberi tahu");
        await town.CleanedAsync(files: 1);

        var intake = await town.OfficerAsync(Role.Intake, "BAWASLU");
        var told = (await intake.HearsAsync("jawaban suara sudah menunggu")).Text!;
        Assert.Contains("1 jawaban suara", told, StringComparison.Ordinal);
        Assert.Contains("1 laporan yang ditarik", told, StringComparison.Ordinal);
        await town.RestartHostAsync();
        town.Passes(TimeSpan.FromMinutes(2));
        await intake.PressesAsync("Lihat daftar suara", $"{number} no. 1");
        Assert.DoesNotContain("Ada yang menunggu Anda", intake.Screen.Words, StringComparison.Ordinal);
        await intake.SaysAsync("/kasus", "menunggu keputusan Anda: 1");

        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        Assert.DoesNotContain("jawaban suara sudah", (await verifier.HearsAsync("laporan sudah menunggu")).Text!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_is_told_how_many_reports_wait_and_none_that_is_closed_to_some()
    {
        await using var town = await TestTown.OpenAsync();
        var first = await town.Citizen().WalksThroughAsync(new ReportWords("Grup"));
        await town.Citizen("Warga Contoh Dua").WalksThroughAsync(new ReportWords("Lewat"), pastLocalOffice: true);
        town.Passes(TimeSpan.FromMinutes(3));
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        await verifier.HearsAsync("2 laporan sudah menunggu");

        var group = await town.OfficersGroupAsync(verifier);

        await group.HearsAsync("1 laporan sudah menunggu. Ketik /kasus di chat pribadi", 0);
        Assert.DoesNotContain(first, group.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_that_an_administrator_invites_in_his_chat_is_told_it_too()
    {
        await using var town = await TestTown.OpenAsync();
        await town.Citizen().WalksThroughAsync(new ReportWords("Grup"));
        town.Passes(TimeSpan.FromMinutes(3));
        var administrator = await town.OfficerAsync(Role.Administrator, "LAPORBOT");
        await administrator.SaysAsync("/undang", "Pilih perannya");
        var made = await administrator.PressesAsync("Grup petugas", "startgroup=");
        var token = made.Text!.Split("startgroup=")[1].Split('\n')[0].Trim();
        var group = town.Telegram.Groups.Add("Grup Petugas Contoh", [administrator.Id]);
        var screen = new ChatScreen(town.Telegram, group.Id);

        town.Telegram.Acts.Write(group.Id, administrator.Id, $"/start {token}");

        await screen.HearsAsync("Grup ini sekarang menerima", 0);
        await screen.HearsAsync("1 laporan sudah menunggu. Ketik /kasus di chat pribadi", 0);
    }

    [Fact]
    public void In_English_the_counts_are_read_too()
    {
        foreach (var (key, words) in new[] { ("waiting.Files", "Files already waiting for your decision: 3"), ("waiting.Voices", "waiting to be written out: 3"), ("waiting.TakenBack", "waiting for a decision: 3"), ("waiting.ForGroup", "Reports already waiting: 3") })
        {
            Assert.Contains(words, Phrasebook.Text(Language.English, new Sentence(key, 3)), StringComparison.Ordinal);
        }
    }
}
