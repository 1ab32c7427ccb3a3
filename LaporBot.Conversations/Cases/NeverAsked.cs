using System.Text.RegularExpressions;

namespace LaporBot.Conversations.Cases;

/// <summary>
/// What the first message promises that nobody here asks a reporter for. What he tells of others stays askable: "apakah KTP warga dikumpulkan?"
/// is a question about the act.
/// </summary>
internal static partial class NeverAsked
{
    private const string You = @"[ ](?:\p{L}+[ ]){0,2}?(?:anda|kamu|saudara|sdr|bapak|ibu|pelapor|you|your)(?!\p{L})";

    /// <param name="isOpen">True for a reporter whose name the officers know: it, and where he lives, may be spoken of.</param>
    public static bool IsIn(string question, bool isOpen) =>
        Secret().IsMatch(question) || OfHis().IsMatch(question) || Sent().IsMatch(question) || (!isOpen && WhoHeIs().IsMatch(question));

    [GeneratedRegex(@"(?<!\p{L})(?:otp|kata[ ]sandi|password|pin[ ]atm)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Secret();

    [GeneratedRegex(
        @"(?<!\p{L})(?:nik|(?:e-?)?ktp|kk|kartu[ ]keluarga|(?:nomor|nomer|no\.?)[ ]?(?:hp|handphone|telepon|telp|tlp|wa|whatsapp|rekening)|rekening|whatsapp)" + You
        + @"|(?<!\p{L})your[ ](?:nik|ktp|id(?:[ ]card)?|phone|number|whatsapp)(?!\p{L})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfHis();

    [GeneratedRegex(
        @"(?<!\p{L})(?:kirim|kirimkan|foto|fotokan|lampirkan|unggah|sertakan|sebutkan|tuliskan|send)[ ](?:\p{L}+[ ]){0,2}?(?:nik|(?:e-?)?ktp|kk|kartu[ ]keluarga)(?!\p{L})" +
        @"(?![ ](?:milik[ ])?(?:warga|orang|terlapor|pemilih|pendukung|yang|dia|mereka|staf|pegawai|asn|itu))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Sent();

    [GeneratedRegex(
        @"(?<!\p{L})(?:nama(?:[ ]lengkap)?|identitas|alamat(?:[ ]rumah)?|jabatan|tempat[ ]kerja|kantor)[ ](?:anda|kamu|saudara|sdr|pelapor)(?!\p{L})|(?<!\p{L})siapa[ ](?:nama[ ])?(?:anda|kamu)(?!\p{L})"
        + @"|(?<!\p{L})your[ ](?:full[ ])?(?:name|address|identity)(?!\p{L})|who[ ]are[ ]you(?!\p{L})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WhoHeIs();
}
