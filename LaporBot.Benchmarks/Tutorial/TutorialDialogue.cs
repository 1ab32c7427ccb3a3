using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace LaporBot.Benchmarks.Tutorial;

/// <summary>The dialogue of the tutorial bot: a counter and a switch.</summary>
internal static class TutorialDialogue
{
    private static readonly (string Label, string Verb)[] WaysOut = [("◀ Kembali", "back"), ("✖ Batal", "x")];

    public static (string Text, IReadOnlyList<(string Label, string Verb)> Buttons) Answer(TutorialChat chat, string said, DbSet<TutorialReport> reports)
    {
        chat.Step++;
        switch (chat.Step)
        {
            case 1:
                return ("Selamat datang. Laporan dibaca petugas pengaduan yang ditunjuk. Kami tidak pernah meminta NIK, OTP, kata sandi, atau uang. Setujukah Anda?",
                    [("Setuju", "yes"), ("Tidak", "no")]);
            case 2:
                return ("Langkah 1 dari 7. Bentuk pelanggaran mana yang Anda lihat?\n1. Kampanye di media sosial\n2. Hadir di kampanye\n3. Memakai fasilitas negara\n4. Mengajak memilih\n5. Memasang alat peraga",
                    [("1. Kampanye daring", "v|1"), ("2. Hadir di kampanye", "v|2"), ("3. Fasilitas negara", "v|3"), ("4. Mengajak", "v|4"), ("5. Alat peraga", "v|5"), .. WaysOut]);
            case 3:
                chat.Violation = said;
                return ("Langkah 1 dari 7. Ada tautan atau nama akunnya? Boleh dilewati.", [("Lewati", "skip"), .. WaysOut]);
            case 4:
                return ("Langkah 2 dari 7. Siapa terlapor, dan di kantor mana ia bekerja? Tulis nama, kantor, dan NIP bila tahu, dipisah koma.", WaysOut);
            case 5:
                var told = said.Split(", ");
                (chat.Name, chat.Office, chat.Nip) = (told[0], told.ElementAtOrDefault(1), told.ElementAtOrDefault(2));
                return ("Langkah 3 dari 7. Kapan itu terjadi?", [("Hari ini", "d0"), ("Kemarin", "d1"), .. WaysOut]);
            case 6:
                chat.Day = said;
                return ("Langkah 4 dari 7. Di mana itu terjadi? Tulis nama tempat atau alamat.", WaysOut);
            case 7:
                chat.Place = said;
                return ("Langkah 5 dari 7. Ceritakan apa yang terjadi. Boleh beberapa pesan.", WaysOut);
            case 8:
                chat.Story = said;
                return ("Bagian cerita diterima. Lanjutkan, atau tekan tombol bila sudah selesai.", [("Lanjut", "next")]);
            case 9:
                return ("Langkah 6 dari 7. Kirim bukti: foto, dokumen, atau tautan.", [("Tidak ada", "done"), .. WaysOut]);
            case 10:
                chat.Link = said;
                return ("Bukti 1 diterima. Kirim lagi, atau tekan tombol bila sudah selesai.", [("Selesai", "done"), ("Hapus bukti 1", "rm")]);
            case 11:
                return ("Langkah 7 dari 7. Bagaimana Anda ingin dikenal?", [("Tanpa nama", "a0"), ("Nama disegel", "a1"), ("Nama terbuka", "a2"), .. WaysOut]);
            case 12:
                return ($"Periksa laporan Anda.\nTerlapor: {chat.Name}, {chat.Office}, {chat.Nip}\nTempat: {chat.Place}\nCerita: {chat.Story}\nBukti: {chat.Link}",
                    [("Ubah terlapor", "ch"), ("Ubah tempat", "ch"), ("Ubah cerita", "ch"), ("Kirim", "send"), .. WaysOut]);
            case 13:
                return ("Kalau terlapor membaca cerita ini, bisakah ia menebak Anda?", [("Tidak, kirim", "sure"), ("Ubah cerita", "ch"), .. WaysOut]);
            default:
                return (Filed(chat, reports), [("Batalkan kirim", "tb")]);
        }
    }

    private static string Filed(TutorialChat chat, DbSet<TutorialReport> reports)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"LPR-26-{chat.Id % 1_000_000:D6}-{chat.Id % 10}");
        reports.Add(new TutorialReport
        {
            Number = number,
            ChatId = chat.Id,
            Violation = chat.Violation ?? "",
            Name = chat.Name ?? "",
            Office = chat.Office ?? "",
            Nip = chat.Nip ?? "",
            Place = chat.Place ?? "",
            Story = chat.Story ?? "",
            Link = chat.Link ?? "",
        });
        chat.Step = 0;
        return $"Laporan terkirim. Nomor Anda: {number}. Petugas menjawab paling lambat lima hari kerja. Ketik /status untuk melihat perkembangannya.";
    }
}
