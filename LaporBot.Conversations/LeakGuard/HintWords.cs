using System.Buffers;

namespace LaporBot.Conversations.LeakGuard;

/// <summary>
/// Each hint at work, family or home holds one of these words. Most texts hold none (a name, an office, a link), and looking for a
/// word is a hundred times cheaper than looking for a hint.
/// </summary>
internal static class HintWords
{
    private static readonly SearchValues<string> s_words = SearchValues.Create(
        [
            "saya", "kami", "aku", "gue", "gw", "kita",
            "kantorku", "atasanku", "bosku", "sekolahku", "pimpinanku", "rumahku", "kosku",
            "teman", "rekan", "kawan", "selaku", "sebagai",
            "my ", "our ", "i am", "iam ", "i'm", "i 'm", "i work", "i teach", "i live", "we work", "we teach",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> s_family = SearchValues.Create(
        [
            "istri", "suami", "menantu", "mertua", "ipar", "sepupu", "ponakan", "paman", "bibi", "tante", "om ", " om", "anak", "adik", "kakak", "abang",
            "orang tua", "ayah", "bapak", "ibu", "tetangga", "teman", "sahabat", "pacar", "pasangan", "emak", "mamak", "uwak", "pakde", "bude", "pakdhe", "budhe",
            "paklik", "bulik", "mamang", "besan", "cucu", "kakek", "nenek", "kerabat", "saudara", "keluarga", "laki", "tunangan",
            "rumah", "tembok", "pagar", "dinding", "kampung", "kelas", "angkatan", "gang", "rt", "rw", "komplek", "dusun", "desa", "bareng", "bersama", "temenan",
            "wife", "husband", "son", "daughter", "cousin", "nephew", "niece", "neighbo", "brother", "sister", "friend", "uncle", "aunt", "father", "mother",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <returns>False when no hint can be in the text.</returns>
    public static bool MayHintIn(string text) => text.AsSpan().ContainsAny(s_words);

    /// <returns>False when no hint at family can be in the text.</returns>
    public static bool MayHintAtFamilyIn(string text) => text.AsSpan().ContainsAny(s_family);
}
