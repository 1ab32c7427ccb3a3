using System.Text;
using System.Text.RegularExpressions;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Host.Cases;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace LaporBot.Tests.Support;

/// <summary>
/// A town at work: officers of every role, and a hidden reporter whose case holds a real letter that waits for a custodian, a real voice that waits
/// for intake, and a photo that was cleaned. The verifier owns it.
/// </summary>
internal sealed partial class WorkedTown : IAsyncDisposable
{
    private static readonly string[] s_told =
        ["cases", "accused", "evidence", "history", "custody", "officers", "officers_groups", "invitations", "marks", "gathered", "draft_files"];

    private WorkedTown(TestTown town)
    {
        (Town, Line, Reporter) = (town, new DirectLine(town), town.Citizen("Pelapor Contoh"));
    }

    public TestTown Town { get; }

    public DirectLine Line { get; }

    public CitizenOnTheLine Reporter { get; }

    public Dictionary<Role, PersonOnTheLine> Officers { get; } = [];

    public PersonOnTheLine Verifier => Officers[Role.Verifier];

    public string Number { get; private set; } = "";

    public CaseId Case { get; private set; }

    /// <param name="pastLocalOffice">True when the report goes past the offices of its regency.</param>
    public static async Task<WorkedTown> OpenAsync(bool pastLocalOffice = false, params (string Key, string Value)[] settings)
    {
        var worked = new WorkedTown(await TestTown.OpenAsync([("Brakes:MessagesPerMinute", "100000"), ("Brakes:NewChatsPerMinute", "100000"), .. settings]));
        foreach (var (role, agency) in new[]
        {
            (Role.Intake, "BAWASLU"), (Role.Verifier, "BKN"), (Role.Reviewer, "BAWASLU"), (Role.Forwarder, "BKN"),
            (Role.Administrator, "LAPORBOT"), (Role.Custodian, "LAPORBOT"), (Role.PpkOperator, SomeRegionalOffice()),
        })
        {
            worked.Officers[role] = await worked.Town.OfficerAsync(role, agency);
        }

        await worked.FilesAsync(pastLocalOffice);
        return worked;
    }

    /// <summary>The case as it is stored.</summary>
    public async Task<Case> HeldAsync() => (await Get<CaseShelf>().FindAsync(Case, reader: null))!;

    public Task<AnsweredTurn> SaysAsync(PersonOnTheLine who, string text) => Line.DoesAsync(who.Id, DirectLine.Saying(text));

    public Task<AnsweredTurn> PressesAsync(PersonOnTheLine who, string data) => Line.DoesAsync(who.Id, DirectLine.Pressing(data));

    /// <summary>Every code that ever stood on a button in his chat.</summary>
    public static IReadOnlyList<string> CodesOf(PersonOnTheLine who) =>
        [.. who.Screen.Seen.SelectMany(one => CodeShape().Matches(one.ReplyMarkup ?? "").Select(match => Regex.Unescape(match.Groups[1].Value))).Distinct()];

    /// <summary>Everything that is stored of cases, officers and their marks; two of them are the same only when nothing was changed.</summary>
    public string Stored()
    {
        var all = new StringBuilder();
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Town.Database, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        foreach (var table in s_told)
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {table} ORDER BY 1, 2";
            using var row = command.ExecuteReader();
            while (row.Read())
            {
                all.Append(table);
                for (var at = 0; at < row.FieldCount; at++)
                {
                    all.Append('|').Append(row.GetValue(at) is byte[] bytes ? Convert.ToHexString(bytes) : row.GetValue(at));
                }

                all.Append('\n');
            }
        }

        return all.ToString();
    }

    public T Get<T>()
        where T : notnull => Town.Host.Services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => Town.DisposeAsync();

    private static string SomeRegionalOffice() => Office.Reference.Agencies.Search(Role.PpkOperator, "Gresik", 1)[0].Code;

    private async Task FilesAsync(bool pastLocalOffice)
    {
        var words = new ReportWords("Diserang");
        await Reporter.WalksToDayAsync(words);
        await Reporter.PressesAsync("Kemarin", "Di mana terjadi");
        await Reporter.SaysAsync("Balai Contoh, Kabupaten Gresik", "Ceritakan yang Anda lihat");
        await Reporter.Reads(Reporter.Id);
        Reporter.Sends("voice", "suara.ogg", bytes: "isi suara contoh"u8.ToArray());
        await Reporter.HearsAsync("Tercatat, bagian 1");
        await Reporter.SaysAsync(words.Story, "Tercatat, bagian 2");
        await Reporter.PressesAsync("Lanjut", "Punya bukti?");
        Reporter.Sends("document", "surat-contoh.pdf", bytes: SamplePdf.Marked());
        await Reporter.HearsAsync("tersimpan");
        Reporter.Sends("photo", "foto.jpg");
        await Reporter.HearsAsync("tersimpan");
        await Reporter.PressesAsync("Selesai", "Bagaimana Anda ingin dikenal");
        if (pastLocalOffice)
        {
            await Reporter.PressesAsync("Jangan ke kantor daerah", "tidak akan lewat kantor daerah");
        }

        await Reporter.PressesAsync("Tanpa nama", "Periksa dulu laporan Anda");
        Number = NumberShape().Match((await SendsAsync()).Text!).Value;
        Case = (await Get<CaseShelf>().FiledFromAsync(Get<KeyedHasher>().Chat(Get<BotIdentity>().BotId, Reporter.Id), 1))[0].Id;
        Town.Passes(TimeSpan.FromMinutes(3));
        await Town.CleanedAsync(files: 3);
        await Verifier.HearsAsync(Number);
        await Verifier.PressesAsync("Ambil", "Anda mengambil kasus");
    }

    private async Task<LaporBot.Simulator.Chats.BotMessage> SendsAsync()
    {
        await Reporter.PressesAsync("✅ Kirim");
        while (true)
        {
            var asked = await Reporter.Screen.HearsEitherAsync(["bisa mengenali suara Anda", "Tetap dikirim?", "bisakah ia menebak Anda"], Reporter.Since);
            if (asked.Text!.Contains("bisakah ia menebak Anda", StringComparison.Ordinal))
            {
                return await Reporter.PressesAsync("Tidak, kirim", "LPR-");
            }

            await Reporter.PressesAsync(asked.Text.Contains("suara", StringComparison.Ordinal) ? "Simpan tersegel" : "Tetap kirim");
        }
    }

    [GeneratedRegex("\"callback_data\":\"([^\"]+)\"")]
    private static partial Regex CodeShape();

    [GeneratedRegex("LPR-[0-9]{2}-[0-9A-Z]{6}-[0-9A-Z]")]
    private static partial Regex NumberShape();
}
