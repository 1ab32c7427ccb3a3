namespace LaporBot.Tests.Support;

/// <summary>What one citizen writes into every field of a report; each value can be found again by itself.</summary>
internal sealed record ReportWords(string Mark)
{
    public string Detail => $"@AkunMedsos{Mark}";

    public string Accused => $"Terlapor{Mark} Contoh";

    public string Office => $"Kantor{Mark} Contoh";

    /// <summary>18 digits of an employee born in a month that does not exist.</summary>
    public string Nip => "199913402015" + $"{(uint)Mark.GetHashCode(StringComparison.Ordinal) % 1_000_000:000000}";

    public string Day => $"sekitar panen raya Waktu{Mark}";

    public string Place => $"Balai Tempat{Mark}, Kabupaten Gresik";

    public string Story => $"Ia mengajak warga, kata Cerita{Mark} di balai.";

    public string MoreStory => $"Lalu ia membagikan kaus, kata Lanjutan{Mark}.";

    public string Caption => $"Keterangan gambar Judul{Mark}";

    public string Link => $"https://contoh.example/Tautan{Mark}";

    public string FileName => $"Berkas{Mark}.pdf";

    public byte[] FileBytes => System.Text.Encoding.UTF8.GetBytes($"isi berkas Muatan{Mark} selesai");

    public string Statement => $"Ketua RT juga melihat, kata Saksi{Mark}.";

    public string ReporterName => $"Pelapor{Mark} Contoh";

    public string ReporterAddress => $"Jalan Alamat{Mark} 0";

    /// <summary>The words that would give the reporter away.</summary>
    public IReadOnlyList<string> IdentityMarkers => [$"Pelapor{Mark}", $"Alamat{Mark}"];

    /// <summary>One word of at least 12 bytes from every field.</summary>
    public IReadOnlyList<string> Markers =>
    [
        .. IdentityMarkers,
        $"AkunMedsos{Mark}", $"Terlapor{Mark}", $"Kantor{Mark}", Nip, $"Waktu{Mark}", $"Tempat{Mark}", $"Cerita{Mark}", $"Lanjutan{Mark}",
        $"Judul{Mark}", $"Tautan{Mark}", $"Berkas{Mark}", $"Muatan{Mark}", $"Saksi{Mark}",
    ];
}
