using LaporBot.Conversations.People;
using LaporBot.Simulator.Chats;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Journeys;

public class WhenStrangeThingsAreSent
{
    private const long TwentyOneMegaBytes = 21 * 1024 * 1024;

    [Fact]
    public async Task Each_has_a_clear_answer_and_the_report_loses_nothing()
    {
        await using var town = await TestTown.OpenAsync();
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var citizen = town.Citizen();
        var words = new ReportWords("Ganjil");
        var longest = new string('p', 4096 - 6) + "TAMAT.";

        await citizen.SaysAsync("/lapor", "Setujukah Anda");
        var agree = await citizen.Screen.ButtonAsync("Setuju");
        citizen.PressesData(agree.MessageId, agree.Data);
        citizen.PressesData(agree.MessageId, agree.Data);
        await citizen.HearsAsync("Sudah saya terima");
        await citizen.PressesAsync("Kampanye daring", "Ada tautan unggahan itu?");
        await citizen.PressesAsync("Lewati", "Siapa, dan di kantor mana?");
        await citizen.SaysAsync("   ", "Pesan itu kosong");
        var name = citizen.Says(words.Accused);
        await citizen.HearsAsync("Di instansi mana");
        await citizen.SaysAsync("🏛️ Kantor 👩🏽‍💼 مكتب الاختبار", "Kapan terjadi?");
        citizen.PressesData(agree.MessageId, agree.Data);
        await citizen.HearsAsync("Tombol itu sudah tidak berlaku");
        citizen.PressesData(agree.MessageId, new string('x', 64));
        await citizen.HearsAsync("tidak berlaku");
        citizen.SendsSticker();
        Assert.Contains("Kapan terjadi?", (await citizen.HearsAsync("Stiker belum bisa saya baca")).Text, StringComparison.Ordinal);
        await citizen.PressesAsync("Kemarin", "Di mana terjadi");
        citizen.Edits(name, "Nama Perbaikan Contoh");
        await citizen.HearsAsync("Saya ganti nama yang dilaporkan");
        await citizen.SaysAsync(words.Place, "Ceritakan yang Anda lihat");
        await citizen.SaysAsync(longest, "Tercatat, bagian 1");
        await citizen.PressesAsync("Lanjut", "Punya bukti?");
        citizen.Sends("document", "besar.pdf", declaredSize: TwentyOneMegaBytes);
        await citizen.HearsAsync("lebih dari 20 MB");
        citizen.Sends("photo", "foto.jpg");
        await citizen.HearsAsync("Bukti no. 1 tersimpan");
        await citizen.PressesAsync("Selesai", "Bagaimana Anda ingin dikenal");
        await citizen.PressesAsync("Tanpa nama", "Periksa dulu laporan Anda");
        var number = await citizen.SendsReportAsync();

        town.Passes(TimeSpan.FromMinutes(2));
        await verifier.HearsAsync(number);
        await verifier.PressesAsync("Ambil", "Anda mengambil kasus");
        var heard = verifier.Screen.Words;
        Assert.Contains("TAMAT.", heard, StringComparison.Ordinal);
        Assert.Contains("Nama Perbaikan Contoh", heard, StringComparison.Ordinal);
        Assert.Contains("🏛️ Kantor 👩🏽‍💼 مكتب الاختبار", heard, StringComparison.Ordinal);
        Assert.All(citizen.Screen.Seen, one => Assert.True((one.Text?.Length ?? 0) <= 4096));
    }

    [Fact]
    public async Task A_group_is_answered_in_private_only()
    {
        await using var town = await TestTown.OpenAsync();
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var group = await town.OfficersGroupAsync(verifier);

        town.Telegram.Acts.Write(group.ChatId, verifier.Id, "/kasus");

        await group.HearsAsync("Saya jawab di chat pribadi", 0);
        Assert.All(group.Seen, one => Assert.NotEqual(BotMessageKind.Edited, one.Kind));
    }
}
