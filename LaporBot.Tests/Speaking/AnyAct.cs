using FsCheck;
using FsCheck.Fluent;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Speaking;

/// <summary>Something a person does, without regard to what he was asked.</summary>
internal sealed record AnyAct(string Name, Action<Citizen> By)
{
    private static readonly string[] s_words =
    [
        "halo", "ya", "tidak", "Setuju", "lanjut", "selesai", "Lewati", "kirim", "batal", "kembali", "tanpa nama", "3", "0", "-1", "hapus",
        "Budi Contoh", "Budi Contoh, Camat, Kecamatan Contoh", "Budi Contoh\nSiti Contoh – Dinas Contoh\n3. Tono Contoh", "Dinas Contoh",
        "199913402015000000", "NIP 1999 1340 2015 000000", "0000000000000000", "kemarin sore", "3 Okt", "Senin lalu", "31 Februari", "besok", "1/1/1990",
        "Balai desa", "Sangkapura", "Tambak", "yang di jatim", "yang kedua", "Budi camat Contoh dan Siti lurah Contoh", "Kabupaten Contoh", "Kota Bandung", "https://contoh.example/a", "saya@contoh.example",
        "Nomor saya 0800 0000 0012, di kantor saya.", "Ia mengajak warga. Semua melihat. Ada tiga saksi.", " \n ", "{0} {1} <b>&amp;</b>", "🙏🏽👨‍👩‍👧", "\u202Eאבג\u202C", "/",
    ];

    private static readonly string[] s_commands =
        ["start", "start", "lapor", "lapor", "lapor", "status", "bantuan", "privasi", "bahasa", "panduan", "batal", "kasus", "undang", "xyz", "", "tambah", "tambah", "tambah", "tarik", "tarik", "resmikan", "resmikan", "lengkap"];

    private static readonly string[] s_arguments = ["", "", "", "lapor_DS-06", "lapor_XX-99", "lapor_KE-01", "status", "panduan", "r_35.25", "abc def", new string('A', 64)];

    public static Gen<AnyAct> Gen { get; } = FsCheck.Fluent.Gen.Frequency(
        (45, Number(99).Select(PressesWhatIsShown)),
        (8, Number(999).Select(PressesSomethingOld)),
        (25, FsCheck.Fluent.Gen.Elements(s_words).Select(Says)),
        (5, ArbMap.Default.GeneratorFor<string?>().Select(text => Says(text is { Length: > 0 } ? text : "."))),
        (1, Number(4096).Select(length => Says(new string('a', length + 1)[..Math.Min(4096, length + 1)]))),
        (6, FsCheck.Fluent.Gen.Elements(Enum.GetValues<AttachmentKind>()).Select(Sends)),
        (2, FsCheck.Fluent.Gen.Elements(Enum.GetValues<UnusableKind>()).Select(kind => new AnyAct($"sends a {kind}", who => who.Sends(kind)))),
        (2, Number(90).Select(at => new AnyAct($"shares {at}", who => who.SharesAPlace(at - 11, at + 50, at % 2 == 0 ? "Balai Contoh" : null)))),
        (3, Number(40).Select(Edits)),
        (5, from name in FsCheck.Fluent.Gen.Elements(s_commands)
            from argument in FsCheck.Fluent.Gen.Elements(s_arguments)
            select new AnyAct($"commands /{name} {argument}", who => who.Commands(name, argument))),
        (4, from name in FsCheck.Fluent.Gen.Elements("tambah", "tambah", "tarik", "resmikan")
            from presses in Number(3)
            select GoesTheWayOf(name, presses)),
        (2, Number(3 * 24 * 60).Select(minutes => new AnyAct($"waits {minutes} minutes and greets", who =>
        {
            who.Now += TimeSpan.FromMinutes(minutes);
            who.Says("halo lagi");
        }))),
        (1, FsCheck.Fluent.Gen.Constant(new AnyAct("speaks before he has seen the question", who =>
        {
            who.HasNotSeenTheQuestion = true;
            who.Says("Budi Contoh");
            who.HasNotSeenTheQuestion = false;
        }))));

    public override string ToString() => Name;

    private static Gen<int> Number(int most) => FsCheck.Fluent.Gen.Choose(0, most);

    private static AnyAct PressesWhatIsShown(int at) => new($"presses button {at} of those shown", who => Press(who, who.Buttons, at));

    private static AnyAct PressesSomethingOld(int at) => new($"presses old button {at}", who => Press(who, who.ButtonsShown(at % 40), at));

    private static void Press(Citizen who, IReadOnlyList<Choice> shown, int at)
    {
        if (shown.Count == 0)
        {
            who.Says("halo");
        }
        else
        {
            who.Presses(shown[at % shown.Count].Code);
        }
    }

    private static AnyAct GoesTheWayOf(string command, int presses) => new($"commands /{command} and presses the first button {presses} times", who =>
    {
        who.Commands(command);
        for (var i = 0; i < presses; i++)
        {
            Press(who, who.Buttons, 0);
        }

        if (command == "tambah")
        {
            who.Says("Acaranya diulang.");
            Press(who, who.Buttons, 0);
        }
    });

    private static AnyAct Says(string text) => new($"says '{(text.Length > 60 ? text[..60] + "…" : text)}'", who => who.Says(text));

    private static AnyAct Sends(AttachmentKind kind) => new($"sends a {kind}", who => who.Sends(A.File(kind, kind == AttachmentKind.Photo ? "keterangan" : null)));

    private static AnyAct Edits(int back) => new($"edits message -{back}", who => who.Edits(who.LastMessage - back, $"Bunyi lain {back}."));
}
