using LaporBot.Conversations.Speaking;

namespace LaporBot.Tests.Patterns;

internal static partial class Incidents
{
    private static IReadOnlyList<Incident> Posts =>
    [
        new(3, "Akun pegawai dan akun kantor menyukai unggahan bakal calon")
        {
            Reported = s_registration,
            Breach = "Unggahan medsos",
            Detail = "@kantor_contoh",
            Accused = [Somebody("Dinas Contoh, staf"), new("Akun resmi kantor", "Dinas Contoh")],
            When = "Kemarin",
            Where = "di Instagram, Kabupaten Lebak",
            Story = "Akun pribadi Budi Contoh dan akun resmi kantor sama-sama menyukai unggahan bakal calon bupati.",
            Evidence = [AttachmentKind.Photo],
            Ends = new(6, 6, s_registrationInTime) { Suggested = ["KE-04"] },
        },
        new(7, "Guru PPPK mengunggah ajakan kampanye di Facebook")
        {
            Reported = s_pemilu,
            Breach = "Unggahan medsos",
            Accused = [Somebody("SD Contoh, guru PPPK")],
            When = "15 Januari 2024",
            Where = "Facebook, Kabupaten Subang",
            Story = "Akun toko atas namanya memuat ajakan memilih calon anggota dewan. Mungkin dikelola orang lain.",
            Link = "https://contoh.example/unggahan",
            Ends = new(6, 6, s_pemiluInTime),
        },
        new(8, "Orang tak dikenal berfoto dengan bakal calon")
        {
            Reported = s_registration,
            Breach = "Foto mendukung",
            Accused = [new("Tidak dikenal, memakai masker dan seragam", "Tidak tahu")],
            When = "Kemarin",
            Where = "Kabupaten Demak",
            Story = "Seseorang berseragam pegawai berfoto dengan bakal calon dan mengangkat jari. Wajahnya tertutup masker.",
            Evidence = [AttachmentKind.Photo],
            Ends = new(5, 6, s_registrationInTime) { Suggested = ["KE-05"] },
        },
        new(11, "Pegawai dinas mengunggah gambar calon presiden")
        {
            Reported = s_pemilu,
            Breach = "Unggahan medsos",
            Detail = "akun @contoh_pegawai",
            Accused = [Somebody("Dinas Contoh")],
            When = "Kemarin",
            Where = "Kota Kediri",
            Story = "Ia mengunggah gambar seorang calon presiden dengan ajakan memilih.",
            Evidence = [AttachmentKind.Photo],
            Ends = new(6, 6, s_pemiluInTime),
        },
        new(21, "Enam belas pegawai menyukai, membagikan, dan berfoto bersama")
        {
            Reported = s_pilkada,
            Breach = "Unggahan medsos",
            List = string.Join('\n', Enumerable.Range(1, 16).Select(no => $"{no}. Contoh {Ordinals[no - 1]} – Dinas Contoh")),
            When = "7/10/2024",
            Where = "Kabupaten Solok",
            Story = "Enam belas pegawai menyukai dan membagikan unggahan pasangan calon, lalu berfoto bersama.",
            Evidence = [AttachmentKind.Photo, AttachmentKind.Photo],
            Ends = new(6, 6, s_pilkadaInTime),
        },
        new(25, "Kepala dinas mempromosikan saudaranya yang menjadi calon")
        {
            Reported = s_pilkada,
            Breach = "Kampanye daring",
            Accused = [Somebody("Dinas Contoh, kepala dinas")],
            When = "Kemarin",
            Where = "Kabupaten Kapuas",
            Story = "Ia mengajak orang memilih saudaranya, di depan umum dan di media sosial.",
            Link = "https://contoh.example/promosi",
            Ends = new(6, 6, s_pilkadaInTime),
        },
    ];

    private static readonly string[] Ordinals =
        ["Alfa", "Beta", "Gama", "Delta", "Epsilon", "Zeta", "Eta", "Teta", "Iota", "Kapa", "Lamda", "Mu", "Nu", "Xi", "Omikron", "Pi"];
}
