using LaporBot.Conversations.People;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Journeys;

public class NothingPersonalIsLeftBehind
{
    private const long Id = 710_000_000_017;
    private const string Username = "samaran_contoh_tujuh";
    private const string PersonName = "NamaTelegramContoh";

    [Theory]
    [InlineData("Tanpa nama")]
    [InlineData("Nama disegel")]
    public async Task A_whole_journey_leaves_no_word_in_any_file_and_no_identity_with_any_officer(string known)
    {
        await using var town = await TestTown.OpenAsync();
        var verifier = await town.OfficerAsync(Role.Verifier, "BKN");
        var reviewer = await town.OfficerAsync(Role.Reviewer, "BAWASLU");
        var group = await town.OfficersGroupAsync(verifier, reviewer);
        var citizen = town.Citizen(PersonName, Username, Id);
        var words = new ReportWords("Xyzzy7Qv");
        var number = await citizen.FilesAsync(words, known);
        town.Passes(TimeSpan.FromMinutes(2));

        await verifier.HearsAsync(number);
        await verifier.PressesInAsync(group, "Ambil");
        await verifier.HearsAsync("Anda mengambil kasus");
        await town.CleanedAsync(files: 2);
        await verifier.PressesAsync("Buka foto 1", "Salinan untuk petugas");
        await verifier.PressesAsync("Tanya pelapor", "Tulis pertanyaan");
        await verifier.SaysAsync("Pertanyaan PetugasXyzzy7Qv?", "Pelapor diberi tahu dalam");
        town.Passes(TimeSpan.FromMinutes(1));
        await citizen.HearsAsync("Ada kabar");
        await citizen.PressesAsync("Baca kabar", "Petugas menulis");
        await citizen.PressesAsync("Jawab", "Tulis jawaban Anda");
        await citizen.SaysAsync("Jawaban SusulanXyzzy7Qv.", "Terkirim kepada petugas");
        await verifier.HearsAsync("Pelapor menjawab");
        await verifier.PressesAsync("Buka kasus", "Terlapor 1");

        string[] identity = [.. words.IdentityMarkers, Username, PersonName, $"{Id}"];
        string[] all = [.. words.Markers, .. identity, "PetugasXyzzy7Qv", "SusulanXyzzy7Qv"];
        Assert.All(all, word => Assert.True(word.Length >= 12));
        Assert.Contains(town.Files, file => file.EndsWith("-wal", StringComparison.Ordinal));
        Assert.Contains(town.Files, file => file.Contains("evidence", StringComparison.Ordinal));
        Assert.Empty(SecretScan.Find(town.Files, all));
        Assert.All(all, word => Assert.DoesNotContain(word, group.Words, StringComparison.Ordinal));
        Assert.All(identity, word => Assert.DoesNotContain(word, verifier.Screen.Words + reviewer.Screen.Words, StringComparison.Ordinal));

        await town.StopHostAsync();
        Assert.Contains(town.Files, file => file.EndsWith(".log", StringComparison.Ordinal));
        Assert.Empty(SecretScan.Find(town.Files, all));
    }

    [Fact]
    public void The_scan_finds_a_word_in_every_form_and_alignment()
    {
        var folder = Directory.CreateTempSubdirectory("laporbot-scan-").FullName;
        var file = Path.Combine(folder, "contoh.bin");
        try
        {
            var word = "KataRahasia99";
            var utf8 = System.Text.Encoding.UTF8.GetBytes(word);
            for (var before = 0; before < 3; before++)
            {
                File.WriteAllText(file, Convert.ToBase64String([.. new byte[before].Select(_ => (byte)'x'), .. utf8, (byte)'y']));
                Assert.NotEmpty(SecretScan.Find([file], [word]));
            }

            File.WriteAllBytes(file, System.Text.Encoding.BigEndianUnicode.GetBytes($"a{word}b"));
            Assert.NotEmpty(SecretScan.Find([file], [word]));
            File.WriteAllText(file, $"00{Convert.ToHexStringLower(utf8)}");
            Assert.NotEmpty(SecretScan.Find([file], [word]));
            File.WriteAllText(file, "nothing here");
            Assert.Empty(SecretScan.Find([file], [word]));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
