using System.Text.RegularExpressions;
using LaporBot.Simulator.Chats;
using PlayedTelegram = LaporBot.Simulator.Chats.SimulatedTelegram;

namespace LaporBot.Tests.Support;

/// <summary>A citizen who reports in the simulated Telegram, waiting for each question before he answers.</summary>
internal sealed partial class CitizenOnTheLine(PlayedTelegram telegram, Person person) : PersonOnTheLine(telegram, person)
{
    /// <summary>From <c>/lapor</c> to the number of the report.</summary>
    /// <param name="known">Label of the way he wants to be known.</param>
    public async Task<string> FilesAsync(ReportWords words, string known = "Tanpa nama")
    {
        await WalksToEvidenceAsync(words);
        Sends("photo", words.FileName, words.Caption);
        await HearsAsync("Bukti no. 1 tersimpan");
        await SaysAsync(words.Link, "Bukti no. 2 tersimpan");
        Sends("document", words.FileName, bytes: words.FileBytes);
        await HearsAsync("Bukti no. 3 tersimpan");
        await SaysAsync(words.Statement, "Bukti no. 4 tersimpan");
        await PressesAsync("Selesai", "Bagaimana Anda ingin dikenal");
        await PressesAsync(known);
        if (known != "Tanpa nama")
        {
            if (known == "Nama terbuka")
            {
                await PressesAsync("Ya, nama terbuka");
            }

            await HearsAsync("sudah 17 tahun");
            await PressesAsync("Ya, sudah", "Siapa nama Anda");
            await SaysAsync(words.ReporterName, "Di mana alamat Anda");
            Says(words.ReporterAddress);
        }

        await HearsAsync("Periksa dulu laporan Anda");
        return await SendsReportAsync(openly: known == "Nama terbuka");
    }

    /// <summary>A walk in which every question is asked once.</summary>
    /// <param name="pastLocalOffice">True when it shall not go through his local office.</param>
    public async Task<string> WalksThroughAsync(ReportWords words, bool pastLocalOffice = false)
    {
        await WalksToReviewAsync(words, pastLocalOffice);
        return await SendsReportAsync();
    }

    public async Task WalksToReviewAsync(ReportWords words, bool pastLocalOffice = false)
    {
        await WalksToDayAsync(words);
        await PressesAsync("Kemarin", "Di mana terjadi");
        await SaysAsync(words.Place, "Ceritakan yang Anda lihat");
        await SaysAsync(words.Story, "Tercatat, bagian 1");
        await PressesAsync("Lanjut", "Punya bukti?");
        await SaysAsync(words.Link, "Bukti no. 1 tersimpan");
        await PressesAsync("Selesai", "Bagaimana Anda ingin dikenal");
        if (pastLocalOffice)
        {
            await PressesAsync("Jangan ke kantor daerah", "tidak akan lewat kantor daerah");
        }

        await PressesAsync("Tanpa nama", "Periksa dulu laporan Anda");
    }

    /// <param name="openly">True when he goes by his open name: then nobody asks whether he could be guessed.</param>
    public async Task<string> SendsReportAsync(bool openly = false)
    {
        if (!openly)
        {
            await PressesAsync("✅ Kirim");
            while ((await Screen.HearsEitherAsync(["bisakah ia menebak Anda", "Tetap dikirim?"], Since)).Text!.Contains("Tetap dikirim?", StringComparison.Ordinal))
            {
                // His file holds where it was taken or who made it, and the host has found that already.
                await PressesAsync("Tetap kirim");
            }
        }

        var sent = await PressesAsync(openly ? "✅ Kirim" : "Tidak, kirim", "LPR-");
        return NumberShape().Match(sent.Text!).Value;
    }

    /// <summary>From the evidence to the number, without a name.</summary>
    public async Task<string> SendsNamelessAsync()
    {
        await PressesAsync("Selesai", "Bagaimana Anda ingin dikenal");
        await PressesAsync("Tanpa nama", "Periksa dulu laporan Anda");
        return await SendsReportAsync();
    }

    public async Task WalksToEvidenceAsync(ReportWords words)
    {
        await WalksToDayAsync(words);
        await SaysAsync(words.Day, "belum bisa saya baca sebagai tanggal");
        await PressesAsync("Pakai kata saya", "Di mana terjadi");
        await SaysAsync(words.Place, "Ceritakan yang Anda lihat");
        await SaysAsync(words.Story, "Tercatat, bagian 1");
        await SaysAsync(words.MoreStory, "Tercatat, bagian 2");
        await PressesAsync("Lanjut", "Punya bukti?");
    }

    public async Task WalksToDayAsync(ReportWords words)
    {
        await SaysAsync("/lapor", "Setujukah Anda");
        await PressesAsync("Setuju", "Apa yang dilakukannya?");
        await PressesAsync("Kampanye daring", "Ada tautan unggahan itu?");
        await SaysAsync(words.Detail, "Siapa, dan di kantor mana?");
        await SaysAsync(words.Accused, "Di instansi mana");
        await SaysAsync($"{words.Office}, NIP {words.Nip}", "Kapan terjadi?");
    }

    /// <summary>What <c>/status</c> answers.</summary>
    public async Task<string> AsksStatusAsync(string number) => (await SaysAsync("/status", number)).Text!;

    /// <summary>Presses the newest "there is news" and reads it.</summary>
    public async Task<string> ReadsNewsAsync() => (await PressesAsync("Baca kabar", "Tahap:")).Text!;

    [GeneratedRegex("LPR-[0-9]{2}-[0-9A-Z]{6}-[0-9A-Z]")]
    private static partial Regex NumberShape();
}
