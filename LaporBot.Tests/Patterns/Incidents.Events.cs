using LaporBot.Conversations.Speaking;

namespace LaporBot.Tests.Patterns;

internal static partial class Incidents
{
    /// <summary>16, told in October; in August it was another class.</summary>
    public static Incident Escort { get; } = new(16, "Pegawai mengantar pasangan calon mendaftar, lalu ikut deklarasi dan kampanye")
    {
        Reported = s_pilkada,
        Breach = "Hadir deklarasi",
        Accused = [new("Beberapa staf, tidak tahu namanya", "Sekretariat Contoh")],
        When = "7/10/2024",
        Where = "Kabupaten Lombok Utara",
        Story = "Sejumlah staf mengantar pasangan calon dan meneriakkan dukungan di panggung.",
        Evidence = [AttachmentKind.Photo],
        Ends = new(6, 6, s_pilkadaInTime),
    };

    private static IReadOnlyList<Incident> Events =>
    [
        new(5, "Dua belas pejabat berfoto memegang kaus bernomor pasangan calon")
        {
            Reported = s_pemilu,
            Breach = "Foto mendukung",
            List = string.Join('\n', Enumerable.Range(1, 12).Select(no => $"{no}. Camat {Ordinals[no - 1]} Contoh – Kecamatan {Ordinals[no - 1]} Contoh")),
            When = "2 Januari 2024",
            Learned = "Kemarin",
            Where = "stadion, Kota Depok",
            Story = "Dua belas pejabat berfoto bersama sambil memegang kaus. Nomor kausnya sama dengan nomor urut pasangan calon.",
            Evidence = [AttachmentKind.Photo],
            Link = "https://contoh.example/foto",
            Ends = new(6, 6, s_pemiluInTime),
        },
        new(9, "Pegawai ikut pelatihan saksi dan acara tim pemenangan, lapor terlambat")
        {
            Reported = s_pemilu,
            Breach = "Hadir deklarasi",
            Detail = "tiga peserta lain",
            List = "- Siti Contoh – Dinas Contoh\n- Tono Contoh – Kecamatan Contoh\n- Rina Contoh – SMP Contoh",
            When = "10 Desember 2023",
            Where = "gedung pertemuan, Kabupaten Pati",
            Story = "Mereka ikut pelatihan saksi dan membuka acara tim pemenangan.",
            Ends = new(4, 6, new DateOnly(2023, 12, 17)) { IsLate = true },
        },
        new(13, "Camat dan dua orang ikut jalan sehat deklarasi pasangan gubernur")
        {
            Reported = s_registration,
            Breach = "Hadir deklarasi",
            List = "1. Budi Contoh – Camat, Kecamatan Contoh\n2. Siti Contoh – Kecamatan Contoh\n3. Tono Contoh – Kecamatan Contoh",
            When = "Kemarin",
            Where = "lapangan kota, Kabupaten Dompu",
            Story = "Mereka ikut jalan sehat deklarasi pasangan bakal calon gubernur dan memakai kaus dukungan.",
            Evidence = [AttachmentKind.Photo],
            Ends = new(6, 6, s_registrationInTime) { Suggested = ["KE-03"] },
        },
        new(14, "Kepala sekolah, camat, dan dua staf memakai kaus partai di safari bakal calon")
        {
            Reported = s_registration,
            Breach = "Ikut kampanye",
            List = "Budi Contoh – kepala sekolah, SMA Contoh\nSiti Contoh – camat, Kecamatan Contoh\nTono Contoh – Dinas Contoh\nRina Contoh – Dinas Contoh",
            When = "28 Agustus 2024",
            Where = "Kabupaten Bima",
            Story = "Keempatnya memakai kaus berlogo partai dalam safari seorang bakal calon.",
            Evidence = [AttachmentKind.Photo],
            Ends = new(6, 6, s_registrationInTime) { Suggested = ["KE-06"] },
        },
        new(15, "Camat dan kepala desa ikut pengenalan bakal pasangan calon")
        {
            Reported = s_registration,
            Breach = "Ikut kampanye",
            Accused = [Somebody("Kecamatan Contoh, camat"), new("Tono Contoh", "Desa Contoh, kepala desa", NotAsn: "Kades, perangkat desa")],
            When = "Kemarin",
            Where = "Kabupaten Sumbawa",
            Story = "Camat dan kepala desa duduk di panggung pengenalan bakal pasangan calon dan ikut berorasi.",
            Ends = new(5, 6, s_registrationInTime) { Suggested = ["KE-06"], Elsewhere = [(2, "VILLAGE")] },
        },
        new(19, "Daftar tiga puluh tiga pegawai yang ikut kampanye")
        {
            Reported = s_pilkada,
            Breach = "Hadir deklarasi",
            List = string.Join('\n', Enumerable.Range(1, 33).Select(no => $"{no}. Pegawai {Ordinals[(no - 1) % 16]} {Ordinals[(no - 1) / 16]} – Dinas Contoh")),
            When = "7/10/2024",
            Where = "Kabupaten Mukomuko",
            Story = "Tiga puluh tiga pegawai hadir di kampanye dan membawa spanduk dukungan.",
            Evidence = [AttachmentKind.Document],
            Ends = new(6, 6, s_pilkadaInTime),
        },
    ];
}
