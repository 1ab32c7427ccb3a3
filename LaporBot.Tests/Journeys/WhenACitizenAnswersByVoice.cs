using System.Text;
using LaporBot.Conversations.People;
using LaporBot.Simulator.Chats;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Journeys;

public class WhenACitizenAnswersByVoice
{
    private readonly StringBuilder _transcript = new();
    private string _number = "LPR-";

    [Fact]
    public async Task Intake_writes_it_out_everybody_after_reads_the_writing_and_the_recording_goes_at_his_wish()
    {
        await using var town = await TestTown.OpenAsync();
        var intake = await town.OfficerAsync(Role.Intake, "BAWASLU");
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var custodian = await town.OfficerAsync(Role.Custodian, "LAPORBOT");
        var citizen = town.Citizen();

        await FilesByVoiceAsync(town, citizen);
        town.Passes(TimeSpan.FromMinutes(2));
        await town.CleanedAsync(files: 3);
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(town.Folder, "evidence")));

        await OthersAreRefusedAsync(verifier, custodian);
        await town.WhileTimePassesAsync(intake.HearsAsync("Ada yang menunggu Anda"), TimeSpan.FromSeconds(10));
        await PressesAsync(intake, "Lihat daftar suara", "menunggu ditulis: 3");
        await WritesOutAsync(town, intake, 1, "Pejabat TulisanXyzzy1 Contoh");
        await WritesOutAsync(town, intake, 2, "Dinas TulisanXyzzy2 Contoh");
        await WritesOutAsync(town, intake, 3, "Ia mengajak warga, TulisanXyzzy3. Kantor saya di sebelahnya.", restarts: true);

        await verifier.HearsAsync("suara no. 3 sudah ditulis");
        await verifier.PressesAsync("Buka kasus");
        await verifier.HearsAsync("Ia mengajak warga, TulisanXyzzy3");
        await verifier.HearsAsync("Pejabat TulisanXyzzy1 Contoh");
        await verifier.PressesAsync("jawaban suara 3", "TulisanXyzzy3");
        Assert.Equal(0L, town.Ask<long>("SELECT COUNT(*) FROM custody WHERE what IN ('CopyOpened', 'OriginalOpened', 'OriginalInspected')"));

        string[] words = ["TulisanXyzzy1", "TulisanXyzzy2", "TulisanXyzzy3", "MuatanSuaraXyzzy", "Balai TempatXyzzy"];
        Assert.Empty(SecretScan.Find(town.Files, words));
        await DestroysAsync(town, citizen);

        Assert.Equal(3L, town.Ask<long>("SELECT COUNT(*) FROM custody WHERE what = 'VoiceHeard'"));
        Assert.Equal(3L, town.Ask<long>("SELECT COUNT(*) FROM custody WHERE what = 'VoiceWritten'"));
        Assert.Equal(3L, town.Ask<long>("SELECT COUNT(*) FROM custody WHERE what = 'VoiceDestroyed'"));
        Assert.Empty(SecretScan.Find(town.Files, words));
        await verifier.SaysAsync("/kasus", _number);
        Approved.Matches("LaporBot.Tests/Transcripts/voice.txt", _transcript.ToString());
    }

    private async Task FilesByVoiceAsync(TestTown town, CitizenOnTheLine citizen)
    {
        await SaysAsync(citizen, "/lapor", "Setujukah Anda");
        await PressesAsync(citizen, "Setuju", "Apa yang dilakukannya?");
        await PressesAsync(citizen, "Kampanye daring", "Ada tautan unggahan itu?");
        await PressesAsync(citizen, "Lewati", "Siapa, dan di kantor mana?");
        await SendsVoiceAsync(citizen, 1, "Di instansi mana");
        await SendsVoiceAsync(citizen, 2, "Kapan terjadi?");
        await town.RestartHostAsync();
        await PressesAsync(citizen, "Kemarin", "Di mana terjadi");
        await SaysAsync(citizen, "Balai TempatXyzzy, Kabupaten Gresik", "Ceritakan yang Anda lihat");
        await SendsVoiceAsync(citizen, 3, "Tercatat, bagian 1");
        await PressesAsync(citizen, "Lanjut", "Punya bukti?");
        await PressesAsync(citizen, "Belum punya bukti", "Bagaimana Anda ingin dikenal");
        await PressesAsync(citizen, "Tanpa nama", "(suara 3, menunggu ditulis)");
        await PressesAsync(citizen, "✅ Kirim", "bisa mengenali suara Anda");
        await PressesAsync(citizen, "Simpan tersegel", "bisakah ia menebak Anda");
        var sent = await citizen.PressesAsync("Tidak, kirim", "LPR-");
        _number = sent.Text!.Split('\n', ' ').First(word => word.StartsWith("LPR-", StringComparison.Ordinal)).TrimEnd('.', ',');
        Note("citizen", "[Tidak, kirim]", sent);
    }

    private async Task OthersAreRefusedAsync(PersonOnTheLine verifier, PersonOnTheLine custodian)
    {
        await verifier.HearsAsync(_number);
        await verifier.PressesAsync("Ambil", "menunggu ditulis petugas penerima");
        await SaysAsync(verifier, "/suara", "Hanya petugas penerima");
        await SaysAsync(custodian, "/berkas", "Tidak ada berkas");
    }

    private async Task WritesOutAsync(TestTown town, PersonOnTheLine intake, int voice, string words, bool restarts = false)
    {
        await SaysAsync(intake, "/suara", "menunggu ditulis");
        await PressesAsync(intake, $"no. {voice}", "Tulis paling lambat");
        await PressesAsync(intake, "Dengarkan", "Suara pelapor. Jangan simpan");
        await intake.HearsAsync("Tulis apa yang Anda dengar");
        await SaysAsync(intake, words, "Tulisan Anda");
        if (restarts)
        {
            await town.RestartHostAsync();
        }

        var save = await intake.Screen.ButtonAsync("✅ Simpan");
        await PressesAsync(intake, "✅ Simpan", "Tersimpan dan tersegel");
        intake.PressesData(save.MessageId, save.Data);
        await intake.HearsAsync("tidak menunggu ditulis");
    }

    private async Task DestroysAsync(TestTown town, PersonOnTheLine citizen)
    {
        await citizen.HearsAsync("Ada kabar");
        await PressesAsync(citizen, "Baca kabar", "3 dari 3 jawaban suara");
        await PressesAsync(citizen, "Hancurkan rekaman", "tidak bisa kembali");
        var sure = await citizen.Screen.ButtonAsync("Ya, hancurkan");
        await PressesAsync(citizen, "Ya, hancurkan", "kini dihancurkan");
        citizen.PressesData(sure.MessageId, sure.Data);
        await citizen.HearsAsync("sudah tercatat");
        await town.CountedAsync("SELECT COUNT(*) FROM evidence WHERE kind = 'VoiceAnswer' AND state = 'Destroyed' AND path IS NULL AND content_key IS NULL", 3);
        Assert.Empty(Directory.GetFiles(Path.Combine(town.Folder, "evidence")));
        await SaysAsync(citizen, "/status", _number);
    }

    private async Task SaysAsync(PersonOnTheLine who, string text, string hears) => Note(NameOf(who), text, await who.SaysAsync(text, hears));

    private async Task PressesAsync(PersonOnTheLine who, string label, string hears) => Note(NameOf(who), $"[{label}]", await who.PressesAsync(label, hears));

    private async Task SendsVoiceAsync(PersonOnTheLine who, int number, string hears)
    {
        await who.Reads(who.Id);
        who.Sends("voice", "suara.ogg", bytes: Encoding.UTF8.GetBytes($"isi MuatanSuaraXyzzy{number} selesai"));
        Note(NameOf(who), "(voice)", await who.HearsAsync(hears));
    }

    private static string NameOf(PersonOnTheLine who) => who is CitizenOnTheLine ? "citizen" : who.Name.Split(' ')[2].ToLowerInvariant();

    private void Note(string who, string act, BotMessage heard) =>
        _transcript.Append(who).Append(" > ").Append(act).Append("\n\n").Append(heard.Text?.Replace(_number, "LPR-26-CONTOH-0", StringComparison.Ordinal)).Append("\n\n");
}
