using LaporBot.Conversations.People;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.CaseWork;

public class GarbageAtTheOfficersDesk
{
    private const string Photo = """{"file_id":"f1","file_unique_id":"u1","width":10,"height":10,"file_size":100}""";

    /// <summary>What no step of an officer's takes for an answer.</summary>
    private static readonly (string Name, string Act)[] s_garbage =
    [
        ("a sticker", """ "sticker":{"file_id":"s1","file_unique_id":"s1","type":"regular","width":1,"height":1,"is_animated":false,"is_video":false} """.Trim()),
        ("a photo", $"\"photo\":[{Photo}],\"caption\":\"Keterangan contoh\""),
        ("a voice", """ "voice":{"file_id":"v1","file_unique_id":"v1","duration":3,"mime_type":"audio/ogg","file_size":100} """.Trim()),
        ("a video of 30 MB", """ "video":{"file_id":"w1","file_unique_id":"w1","duration":3,"width":1,"height":1,"file_size":31457280} """.Trim()),
        ("a document", """ "document":{"file_id":"d1","file_unique_id":"d1","file_name":"surat.pdf","file_size":100} """.Trim()),
        ("a place", """ "location":{"latitude":-7.15,"longitude":112.65} """.Trim()),
        ("a contact", """ "contact":{"phone_number":"0800000000","first_name":"Contoh"} """.Trim()),
        ("a die", """ "dice":{"emoji":"🎲","value":3} """.Trim()),
        ("a poll", """ "poll":{"id":"1","question":"Contoh?","options":[{"text":"a","voter_count":0}],"total_voter_count":0,"is_closed":false,"is_anonymous":true,"type":"regular","allows_multiple_answers":false} """.Trim()),
        ("something unknown", """ "web_app_data":{"data":"x","button_text":"y"} """.Trim()),
        ("an edited message", """ "edit_date":1790000001,"text":"Sudah diubah" """.Trim()),
        ("an empty text", DirectLine.Saying("   ")),
    ];

    private static readonly (string Name, string Act)[] s_presses =
    [
        ("64 bytes", DirectLine.Pressing(new string('|', 64))),
        ("65 bytes", DirectLine.Pressing(new string('x', 65))),
        ("an unknown button", DirectLine.Pressing("zz|1|2")),
        ("a broken case button", DirectLine.Pressing("c|AAAAAAAAAAAAAAAAAAAAAA|0|0|1|Take")),
        ("a broken file button", DirectLine.Pressing("f|x|y|z")),
        ("a broken staff button", DirectLine.Pressing("st|99999999999")),
        ("an unknown command", DirectLine.Saying("/entah")),
        ("a command with a huge argument", DirectLine.Saying("/kasus " + new string('9', 4000))),
        ("an invitation with a huge argument", DirectLine.Saying("/undang " + new string('x', 4000))),
        ("a start with a huge argument", DirectLine.Saying("/start " + new string('x', 4000))),
    ];

    private static readonly (string Name, string Act)[] s_texts =
    [
        ("4096 characters", DirectLine.Saying(new string('p', 4096))),
        ("emoji", DirectLine.Saying("👩🏽‍💼🏛️🎲")),
        ("right to left", DirectLine.Saying("مكتب الاختبار \u202Eabc")),
        ("a forwarded text", DirectLine.Saying("Diteruskan") + ""","forward_origin":{"type":"hidden_user","sender_user_name":"Contoh","date":1790000000}"""),
        ("a reply", DirectLine.Saying("Balasan") + ""","reply_to_message":{"message_id":2,"date":1790000000,"text":"x","chat":{"id":1,"type":"private"}}"""),
        ("curly braces", DirectLine.Saying("{0} {name} }{ %s <b>&amp;")),
    ];

    private static readonly (string Step, Role Role, bool Waits, Func<WorkedTown, PersonOnTheLine, Task> Enter)[] s_steps =
    [
        ("at rest", Role.Verifier, false, (_, _) => Task.CompletedTask),
        ("at rest, intake", Role.Intake, false, (_, _) => Task.CompletedTask),
        ("at rest, custodian", Role.Custodian, false, (_, _) => Task.CompletedTask),
        ("at rest, of the agency", Role.PpkOperator, false, (_, _) => Task.CompletedTask),
        ("a question to the reporter", Role.Verifier, true, (_, who) => who.PressesAsync("Tanya pelapor")),
        ("a reason", Role.Verifier, true, (_, who) => who.PressesAsync("Tolak")),
        ("the reason of a mark", Role.Verifier, true, async (worked, who) =>
        {
            var days = await worked.PressesAsync(who, (await who.Screen.ButtonAsync("Penyalahgunaan")).Data);
            await worked.PressesAsync(who, days.Code("hari").Value);
        }),
        ("a transcript", Role.Intake, true, async (worked, who) =>
        {
            var list = await worked.SaysAsync(who, "/suara");
            var one = await worked.PressesAsync(who, list.Code("no. 1").Value);
            await OpensAsync(worked, who, one.Code("Dengarkan").Value);
        }),
        ("a written transcript", Role.Intake, true, async (worked, who) =>
        {
            var list = await worked.SaysAsync(who, "/suara");
            var one = await worked.PressesAsync(who, list.Code("no. 1").Value);
            await OpensAsync(worked, who, one.Code("Dengarkan").Value);
            await worked.SaysAsync(who, "Tulisan contoh");
        }),
        ("the reason about a file", Role.Custodian, true, async (worked, who) =>
        {
            var list = await worked.SaysAsync(who, "/berkas");
            var one = await worked.PressesAsync(who, list.Code(worked.Number).Value);
            var open = await OpensAsync(worked, who, one.Code("Buka berkas asli").Value);
            await worked.PressesAsync(who, open.Code("Lepas untuk petugas").Value);
        }),
        ("an invitation", Role.Administrator, false, (worked, who) => worked.SaysAsync(who, "/undang")),
        ("the staff", Role.Administrator, false, (worked, who) => worked.SaysAsync(who, "/petugas")),
    ];

    [Fact]
    public async Task Is_answered_at_every_step_changes_nothing_and_leaves_a_way_back()
    {
        await using var worked = await WorkedTown.OpenAsync();
        foreach (var (step, role, waits, enter) in s_steps)
        {
            var who = worked.Officers[role];
            await enter(worked, who);
            await AtRestAsync(worked, who, step, waits);
            var before = Changed(worked);
            foreach (var (name, act) in s_garbage)
            {
                var answer = await worked.Line.DoesAsync(who.Id, act);
                Answered(answer, $"{name} at {step}");
                Assert.True(IsWaiting(answer) == waits, $"{name} at {step} ends it: {answer.Words}");
            }

            foreach (var (name, act) in s_presses.Concat(s_texts))
            {
                Answered(await worked.Line.TriesAsync(who.Id, act), $"{name} at {step}");
            }

            foreach (var (name, act) in s_presses.Take(3))
            {
                Answered(await worked.Line.DoesAsync(who.Id, act), $"{name} at {step}");
            }

            Assert.True(before == Changed(worked), $"Something has changed at {step}.");
            var left = await worked.SaysAsync(who, "/batal");
            Answered(left, $"/batal at {step}");
            Assert.False(IsWaiting(left), $"/batal does not lead out of {step}: {left.Words}");
            Answered(await worked.SaysAsync(who, "/kasus"), $"/kasus after {step}");
        }

        Assert.Equal(0L, worked.Town.Ask<long>("SELECT COUNT(*) FROM kept_aside"));
    }

    private static async Task AtRestAsync(WorkedTown worked, PersonOnTheLine who, string step, bool waits)
    {
        await worked.Town.RoundTripAsync();
        using var over = new CancellationTokenSource(TimeSpan.FromSeconds(90));
        while (IsWaiting(await worked.Line.TriesAsync(who.Id, s_garbage[0].Act)) != waits)
        {
            Assert.False(over.IsCancellationRequested, $"{step} is not reached.");
            await worked.Town.RoundTripAsync();
        }
    }

    /// <summary>A courier shows what is opened a moment later, and writes down that it was seen: only then can it be decided of.</summary>
    private static async Task<AnsweredTurn> OpensAsync(WorkedTown worked, PersonOnTheLine who, string code)
    {
        var seen = worked.Town.Ask<long>("SELECT COUNT(*) FROM custody");
        var opened = await worked.PressesAsync(who, code);
        await worked.Town.CountedAsync("SELECT COUNT(*) FROM custody", (int)seen + 1);
        return opened;
    }

    // A courier shows what was opened a moment later, and writes that down.
    private static string Changed(WorkedTown worked) =>
        string.Join('\n', worked.Stored().Split('\n').Where(line => !line.StartsWith("custody|", StringComparison.Ordinal)));

    private static void Answered(AnsweredTurn answer, string what) =>
        Assert.True(answer.Failure is null && answer.Replies.Count > 0 && answer.Words.Length > 12, $"{what}: {answer.Failure?.GetType().Name} {answer.Words}");

    private static bool IsWaiting(AnsweredTurn answer) => answer.Turn?.After is { } after && (after.Errand is not null || after.Deciding is not null || after.Writing is not null);
}
