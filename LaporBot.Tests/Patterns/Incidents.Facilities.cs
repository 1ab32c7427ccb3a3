using LaporBot.Conversations.Speaking;

namespace LaporBot.Tests.Patterns;

internal static partial class Incidents
{
    private static IReadOnlyList<Incident> Facilities =>
    [
        new(1, "Spanduk dan kaus pasangan calon di bagasi mobil dinas camat")
        {
            Reported = s_pilkada,
            Breach = "Fasilitas negara",
            Detail = "mobil dinas hitam, pelat merah XX 0000 XX",
            Accused = [Somebody("Kecamatan Contoh, camat")],
            When = "Kemarin",
            Where = "Kabupaten Pesisir Barat",
            Story = "Warga melihat ratusan spanduk dan kaus satu pasangan calon di bagasi mobil dinas camat.",
            Evidence = [AttachmentKind.Video, AttachmentKind.Photo],
            Ends = new(6, 6, s_pilkadaInTime),
        },
        new(17, "Kepala dinas memasang alat peraga calon anggota dewan")
        {
            Reported = s_pemilu,
            Breach = "Pasang alat peraga",
            Accused = [Somebody("Dinas Contoh, kepala dinas")],
            When = "Kemarin",
            Where = "Kabupaten Kaur",
            Story = "Ia memasang baliho calon anggota dewan di depan rumahnya.",
            Ends = new(5, 6, s_pemiluInTime),
        },
        new(27, "Pelaksana tugas kepala kantor membagi kupon")
        {
            Reported = s_pilkada,
            Breach = "Keputusan memihak",
            Accused = [Somebody("Kantor Contoh, pelaksana tugas kepala")],
            When = "Kemarin",
            Where = "Kabupaten Maluku Tengah",
            Story = "Ia membagi kupon sembako. Tidak ada ajakan memilih yang terdengar.",
            Ends = new(5, 6, s_pilkadaInTime) { Crimes = ["PD-01"] },
        },
    ];

    private static IReadOnlyList<Incident> Others =>
    [
        new(4, "Kepala desa mengancam lewat pesan suara")
        {
            Reported = s_pemilu,
            Breach = "Bentuk lain",
            Accused = [new("Tono Contoh", "Desa Contoh, kepala desa", NotAsn: "Kades, perangkat desa")],
            When = "Kemarin",
            Where = "Kabupaten Serang",
            Story = "Dalam pesan suara di grup, ia mengancam memotong bantuan bagi warga yang memilih calon lain.",
            Evidence = [AttachmentKind.Audio],
            Ends = new(6, 6, s_pemiluInTime) { Elsewhere = [(1, "VILLAGE")] },
        },
        new(6, "Tiga belas penjaga kontrak berseragam mendukung calon dalam video, sebelum masa kampanye")
        {
            Reported = new DateOnly(2023, 11, 21),
            Breach = "Bentuk lain",
            Accused = [new("Tiga belas penjaga, tidak tahu namanya", "Kantor Contoh, penjaga", NotAsn: "Honorer atau kontrak")],
            When = "Kemarin",
            Where = "Kabupaten Sumedang",
            Story = "Dalam video pendek, tiga belas penjaga berseragam menyatakan dukungan kepada seorang calon.",
            Evidence = [AttachmentKind.Video],
            Ends = new(5, 5) { Elsewhere = [(1, "CONTRACT")] },
        },
        new(26, "Camat mengambil keputusan yang menguntungkan pasangan calon")
        {
            Reported = s_pilkada,
            Breach = "Keputusan memihak",
            Accused = [Somebody("Kecamatan Contoh, camat")],
            When = "Kemarin",
            Where = "Kabupaten Buru",
            Story = "Ia memindahkan pembagian bantuan ke hari kampanye satu pasangan calon.",
            Evidence = [AttachmentKind.Document],
            Ends = new(6, 6, s_pilkadaInTime) { Crimes = ["PD-01"] },
        },
        new(29, "Pegawai mencari dukungan partai untuk dirinya sendiri")
        {
            Reported = s_registration,
            Breach = "Mendekati partai",
            Accused = [Somebody("Dinas Contoh")],
            When = "27/8/2024",
            Where = "Kabupaten Siak",
            Story = "Ia mendaftar ke partai sebagai bakal calon bupati dan masih masuk kerja setiap hari.",
            Evidence = [AttachmentKind.Document],
            KnownAs = "Nama disegel",
            Ends = new(6, 6, new DateOnly(2024, 9, 3)),
        },
    ];
}
