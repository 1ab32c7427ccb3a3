using System.Globalization;

namespace LaporBot.Benchmarks.Reporters;

/// <summary>What one invented reporter says, each text with his number in it, so that a word in a wrong place is seen.</summary>
/// <param name="Violation">The code behind the button he pressed; null until he did.</param>
internal sealed record Answers(string Name, string Office, string Nip, string Place, string Story, string Link, string? Violation = null)
{
    public static Answers Of(long serial)
    {
        var mark = serial.ToString("D9", CultureInfo.InvariantCulture);
        return new(
            $"Contoh Terlapor {mark}",
            $"Dinas Contoh {mark}",
            $"000000000{mark}",
            $"Lapangan Desa Contoh {mark}, Kabupaten Gresik",
            $"Pagi itu ({mark}) terlapor datang ke lapangan dengan kendaraan dinas, membagikan kaus dan mengajak semua orang memilih calon contoh.",
            $"https://contoh.example/unggahan/{mark}");
    }
}
