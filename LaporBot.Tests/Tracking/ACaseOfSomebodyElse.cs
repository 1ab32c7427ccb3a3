using LaporBot.Conversations.Cases;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Tracking;

public class ACaseOfSomebodyElse
{
    private static readonly CaseNumber s_noCase = CaseNumber.Of(2026, 15485863);
    private static readonly CaseId s_noId = new(new Guid("5d5f5c0a-0000-4000-8000-00000000c0de"));

    private static readonly string[] s_typed =
    [
        "{0}", "nomor {0}", "/status {0}", "/tambah {0}", "/tarik {0}", "/resmikan {0}", "/lapor {0}", "/panduan {0}", "/batal {0}", "/suara {0}", "/berkas {0}", "/kasus {0}",
        "/undang {0}", "/langganan {0}", "/add {0}", "/withdraw {0}", "/start {0}", "/start status_{0}", "/start lapor_{0}", "/start panduan_{0}", "/start tambah_{0}", "/start kasus_{0}", "/{0}",
    ];

    /// <summary>Where the other one stands when he tries it.</summary>
    private static readonly (string Place, bool HasFiled, string[] Acts)[] s_places =
    [
        ("before the first word", false, []),
        ("at rest", false, ["halo"]),
        ("writing a report", false, ["/lapor", "[Setuju]"]),
        ("with a case of his own", true, []),
        ("adding to his own", true, ["/tambah", "Acaranya diulang."]),
        ("taking back his own", true, ["/tarik"]),
        ("certain of taking it back", true, ["/tarik", "[Seluruh laporan]"]),
        ("making his own formal", true, ["/resmikan", "[Lanjut]"]),
    ];

    [Fact]
    public async Task Is_answered_word_for_word_like_one_that_does_not_exist_and_nothing_of_it_changes()
    {
        await using var worked = await WorkedTown.OpenAsync();
        await Theirs(worked);
        foreach (var (place, hasFiled, acts) in s_places)
        {
            var other = worked.Town.Citizen($"Warga {place}");
            if (hasFiled)
            {
                await other.WalksThroughAsync(new ReportWords("Sendiri"));
                worked.Town.Passes(TimeSpan.FromMinutes(3));
            }

            AnsweredTurn? last = null;
            foreach (var act in acts)
            {
                last = act[0] == '[' ? await worked.PressesAsync(other, last!.Code(act[1..^1]).Value) : await worked.SaysAsync(other, act);
            }

            var before = worked.Stored();
            var tag = last?.Turn!.After is { } after ? after.Amending?.Tag ?? after.Formalising?.Tag ?? "zzzz" : "zzzz";
            foreach (var (theirs, nobodys) in Pairs(worked, tag))
            {
                var (answer, same) = (await worked.Line.TriesAsync(other.Id, theirs), await worked.Line.TriesAsync(other.Id, nobodys));
                Assert.True(answer.Failure is null && answer.Words.Length > 0, $"{place}, {theirs}: no answer.");
                Assert.True(Plain(worked, answer) == Plain(worked, same), $"{place}, {theirs}:\n{Plain(worked, answer)}\n=== but of none:\n{Plain(worked, same)}");
            }

            foreach (var (theirs, _) in Pairs(worked, tag))
            {
                await worked.Line.DoesAsync(other.Id, theirs);
            }

            Assert.True(before == worked.Stored(), $"{place}: something has changed.");
        }
    }

    [Fact]
    public async Task Every_button_that_a_reporter_was_shown_stands_in_the_table()
    {
        await using var worked = await WorkedTown.OpenAsync();
        await Theirs(worked);
        var tried = EveryButtonOf.TheReporter(worked.Case, "zzzz").Select(Shape).ToHashSet();

        Assert.Empty(WorkedTown.CodesOf(worked.Reporter).Where(code => code.Contains(worked.Case.ToCode(), StringComparison.Ordinal)).Select(Shape).Except(tried));
    }

    /// <summary>The reporter is asked something and goes through all that he can do with his case, so that all its buttons stand somewhere.</summary>
    private static async Task Theirs(WorkedTown worked)
    {
        await worked.Verifier.PressesAsync("Tanya pelapor", "");
        await worked.Verifier.SaysAsync("Jam berapa acaranya?", "Pelapor diberi tahu");
        worked.Town.Passes(TimeSpan.FromMinutes(3));
        await worked.Reporter.HearsAsync("Ada kabar");
        await worked.Reporter.PressesAsync("Baca kabar", "Tahap:");
        await worked.Reporter.PressesAsync("Jawab", "");
        await worked.Reporter.SaysAsync("/tambah", "");
        await worked.Reporter.SaysAsync("/tarik", "");
        await worked.Reporter.SaysAsync("/batal", "");
        await worked.Reporter.SaysAsync("/resmikan", "");
        await worked.Reporter.SaysAsync("/batal", "");
        await worked.Reporter.SaysAsync("/status", worked.Number);
    }

    private static IEnumerable<(string Theirs, string Nobodys)> Pairs(WorkedTown worked, string tag) =>
    [
        .. s_typed.Select(text => (
            DirectLine.Saying(string.Format(System.Globalization.CultureInfo.InvariantCulture, text, worked.Number)),
            DirectLine.Saying(string.Format(System.Globalization.CultureInfo.InvariantCulture, text, s_noCase.Value)))),
        .. s_typed.Select(text => (
            DirectLine.Saying(string.Format(System.Globalization.CultureInfo.InvariantCulture, text, worked.Case.ToCode())),
            DirectLine.Saying(string.Format(System.Globalization.CultureInfo.InvariantCulture, text, s_noId.ToCode())))),
        .. EveryButtonOf.TheReporter(worked.Case, tag).Zip(
            EveryButtonOf.TheReporter(s_noId, tag), (theirs, nobodys) => (DirectLine.Pressing(theirs), DirectLine.Pressing(nobodys))),
        .. WorkedTown.CodesOf(worked.Reporter).Concat(WorkedTown.CodesOf(worked.Verifier)).Where(code => code.Contains(worked.Case.ToCode(), StringComparison.Ordinal))
            .Select(code => (DirectLine.Pressing(code), DirectLine.Pressing(code.Replace(worked.Case.ToCode(), s_noId.ToCode(), StringComparison.Ordinal)))),
    ];

    private static string Plain(WorkedTown worked, AnsweredTurn answer) => $"{answer.Words}\n({answer.Deeds})"
        .Replace(worked.Number, "#", StringComparison.OrdinalIgnoreCase).Replace(s_noCase.Value, "#", StringComparison.OrdinalIgnoreCase)
        .Replace(worked.Case.ToCode(), "#", StringComparison.OrdinalIgnoreCase).Replace(s_noId.ToCode(), "#", StringComparison.OrdinalIgnoreCase);

    private static string Shape(string code) => code.Split('|') is [var area, _, var verb, ..] ? $"{area}|{verb}" : code;
}
