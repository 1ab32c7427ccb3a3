using LaporBot.Conversations.Speaking;

namespace LaporBot.Tests.Patterns;

internal static partial class Incidents
{
    private static IReadOnlyList<Incident> Pressure =>
    [
        new(2, "Camat terang-terangan mendukung calon anggota dewan")
        {
            Reported = s_pemilu,
            Breach = "Keputusan memihak",
            Accused = [Somebody("Kecamatan Contoh, camat")],
            When = "Kemarin",
            Where = "Kota Tangerang",
            Story = "Dalam rapat warga, camat meminta semua memilih satu calon anggota dewan.",
            Evidence = [AttachmentKind.Audio],
            Ends = new(6, 6, s_pemiluInTime),
        },
        new(10, "Pegawai didorong membantu partai, kalau tidak dipindah jauh")
        {
            Reported = new DateOnly(2023, 12, 11),
            Breach = "Mengerahkan PNS",
            Detail = "Diminta membantu partai, diancam dipindah jauh.",
            Accused = [Somebody("Badan Contoh, kepala bidang")],
            When = "Kemarin",
            Where = "Kabupaten Sragen",
            Story = "Pegawai dikumpulkan dan diminta membantu satu partai. Yang menolak akan dipindah jauh.",
            Evidence = [AttachmentKind.Video],
            Ends = new(6, 6, new DateOnly(2023, 12, 17)) { FromInside = true },
        },
        new(12, "Kepala sekolah mengumpulkan guru, lalu barang bergambar calon dibagikan")
        {
            Reported = s_pemilu,
            Breach = "Kegiatan memihak",
            Accused = [Somebody("SMA Contoh, kepala sekolah")],
            When = "Tidak tahu",
            Where = "Jakarta Selatan",
            Story = "Guru dipanggil ke sebuah forum. Di sana barang bergambar calon dibagikan.",
            Evidence = [AttachmentKind.Photo],
            Ends = new(4, 5) { FromInside = true },
        },
        new(18, "Pejabat menekan petugas kebersihan agar memilih satu pihak")
        {
            Reported = s_pemilu,
            Breach = "Kegiatan memihak",
            Detail = "Harus memilih satu pihak, kalau tidak kontrak berakhir.",
            Accused = [Somebody("Dinas Contoh, kepala bidang")],
            When = "Kemarin",
            Where = "Kabupaten Seluma",
            Story = "Petugas kebersihan dikumpulkan pagi-pagi dan ditekan agar memilih satu pihak.",
            Ends = new(5, 6, s_pemiluInTime) { Crimes = ["PD-03"], FromInside = true },
        },
        new(20, "Surat dinas meminta sekolah mengirim guru dan murid ke jalan sehat partai")
        {
            Reported = new DateOnly(2024, 6, 4),
            Breach = "Kegiatan memihak",
            Accused = [Somebody("Dinas Contoh, kepala dinas")],
            When = "Kemarin",
            Where = "Kabupaten Agam",
            Story = "Surat resmi meminta setiap sekolah mengirim guru dan murid ke jalan sehat sebuah partai.",
            Evidence = [AttachmentKind.Document],
            Ends = new(5, 5) { FromInside = true },
        },
        new(22, "Rekaman: tenaga honorer harus mendukung pasangan calon atau kehilangan pekerjaan")
        {
            Reported = s_pilkada,
            Breach = "Mengerahkan PNS",
            Detail = "Mendukung atau diberhentikan.",
            Accused = [Somebody("Kecamatan Contoh, sekretaris")],
            When = "Kemarin",
            Where = "Kota Parepare",
            Story = "Dalam rekaman sepuluh menit, ia menyuruh tenaga honorer mendukung satu pasangan calon.",
            Evidence = [AttachmentKind.Audio],
            Ends = new(6, 6, s_pilkadaInTime) { FromInside = true },
        },
        new(23, "Rekaman sembilan menit mengarahkan dukungan")
        {
            Reported = s_pilkada,
            Breach = "Kegiatan memihak",
            Accused = [Somebody("Kantor Contoh, staf")],
            When = "Kemarin",
            Where = "Kabupaten Barru",
            Story = "Dalam rekaman sembilan menit, seseorang mengarahkan warga memilih pasangan calon.",
            Evidence = [AttachmentKind.Audio],
            Ends = new(6, 6, s_pilkadaInTime) { FromInside = true },
        },
        new(24, "Rekaman suara kepala dinas, ia menyangkal")
        {
            Reported = s_pilkada,
            Breach = "Kegiatan memihak",
            Accused = [Somebody("Dinas Contoh, kepala dinas")],
            When = "Kemarin",
            Where = "Kabupaten Minahasa",
            Story = "Dalam rekaman, kepala puskesmas diminta memilih dua pasangan calon. Ia menyangkal itu suaranya.",
            Evidence = [AttachmentKind.Voice],
            Ends = new(6, 6, s_pilkadaInTime) { FromInside = true },
        },
        new(28, "Dua pegawai mengajak warga memilih pasangan calon")
        {
            Reported = s_pilkada,
            Breach = "Kegiatan memihak",
            Accused = [Somebody("Kantor Contoh"), new("Siti Contoh", "Kantor Contoh")],
            When = "Kemarin",
            Where = "Kabupaten Kaimana",
            Story = "Keduanya mendatangi rumah warga dan mengajak memilih satu pasangan calon. Ada tiga saksi.",
            Link = "Tiga tetangga melihat dan mau bersaksi.",
            Ends = new(6, 6, s_pilkadaInTime) { FromInside = true },
        },
    ];
}
