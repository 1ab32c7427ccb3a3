using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Speaking;

public class WaysOutOfEveryDialogue
{
    private static readonly (string Name, Utterance Heard)[] s_acts =
    [
        ("says batal", new Utterance.Said("batal")),
        ("says cancel", new Utterance.Said("cancel")),
        ("says kembali", new Utterance.Said("kembali")),
        ("says back", new Utterance.Said("back")),
        ("commands batal", new Utterance.Commanded("batal", "")),
        ("commands cancel", new Utterance.Commanded("cancel", "")),
        ("commands lapor", new Utterance.Commanded("lapor", "")),
        ("commands status", new Utterance.Commanded("status", "")),
        ("commands something unknown", new Utterance.Commanded("entah", "apa")),
        ("sends a sticker", new Utterance.Unusable(UnusableKind.Sticker)),
        ("presses 64 bytes of nothing", new Utterance.Pressed(new ChoiceCode(new string('|', 64)))),
        ("presses an old button", new Utterance.Pressed(new ChoiceCode("r|zzzz|1"))),
    ];

    private static readonly IReadOnlyList<(string Name, Utterance Heard, string Language)> s_inBothLanguages =
        [.. from act in s_acts from language in new[] { "english", "indonesia" } select (act.Name, act.Heard, language)];

    private static readonly string[][] s_afterSending =
    [
        ["/tambah"], ["/tambah", "Acaranya diulang."], ["/tambah", "Acaranya diulang.", "[Selesai]"], ["/tambah", "Hubungi 0812-0000-0000.", "[Selesai]"],
        ["/tambah", "Acaranya diulang.", "/batal"], ["/tambah", "Acaranya diulang.", "/tarik"],
        ["Ternyata bukan kemarin tapi hari Selasa."], ["Ternyata bukan kemarin tapi hari Selasa.", "[Untuk LPR]"],
        ["/tarik"], ["/tarik", "[Seluruh laporan]"],
        ["/resmikan"], ["/resmikan", "[Lanjut]"], ["/resmikan", "[Lanjut]", "[Ya]"], ["/resmikan", "[Lanjut]", "[Ya]", "[Ya]"], ["/resmikan", "[Lanjut]", "[Ya]", "[Ya]", "Pelapor Contoh"],
        ["/status"], ["/panduan"], ["/bahasa"],
    ];

    public static TheoryData<ReportStep> EveryStep() => [.. OnTheWay.Steps];

    public static TheoryData<int> EveryPlaceAfterSending() => [.. Enumerable.Range(0, s_afterSending.Length)];

    [Theory, MemberData(nameof(EveryStep))]
    public void At_every_step_of_a_report_he_is_answered_and_nothing_is_lost(ReportStep step)
    {
        foreach (var (name, heard, language) in s_inBothLanguages)
        {
            var citizen = OnTheWay.To(step).Commands(language);
            var before = (citizen.Draft.Accused.Count, citizen.Draft.Evidence.Count);
            citizen.Does(heard);

            Assert.True(Says(citizen.LastTurn), $"{name} at {step} is not answered.");
            Assert.True(citizen.Conversation.Draft is not null, $"{name} at {step} loses the report.");
            Assert.Empty(citizen.LastTurn.Intents.OfType<Intent.FileCase>());
            Assert.True(citizen.Draft.Evidence.Count >= before.Item2, $"{name} at {step} loses evidence.");
            Assert.True(citizen.Commands("lapor").Buttons.Count > 0, $"{name} at {step} is a dead end.");
        }
    }

    [Theory, MemberData(nameof(EveryPlaceAfterSending))]
    public void After_sending_he_gets_out_of_every_dialogue_and_his_case_stays_as_it_is(int at)
    {
        foreach (var (name, heard, language) in s_inBothLanguages)
        {
            var office = new Office(ACase.Filed());
            var reporter = office.Reporter;
            foreach (var act in s_afterSending[at])
            {
                Act(reporter, act);
            }

            reporter.Commands(language);
            var place = $"{name} after {string.Join(" > ", s_afterSending[at])}";
            var held = office.Case;
            reporter.Does(heard);

            Assert.True(Says(reporter.LastTurn), $"{place}: no answer.");
            reporter.Commands("batal").Commands("batal");
            Assert.True(ReferenceEquals(held, office.Case), $"{place}: the case has changed.");
            Assert.True(reporter.Conversation is { Amending: null, Formalising: null, Errand: null }, $"{place}: /batal does not lead out of it.");
            Assert.True(Says(reporter.Commands("lapor").LastTurn) && reporter.Conversation.Draft is not null, $"{place}: no way to a new report.");
        }
    }

    private static void Act(OfficerDesk reporter, string act)
    {
        if (act[0] == '/')
        {
            reporter.Commands(act[1..]);
        }
        else if (act[0] == '[')
        {
            reporter.Presses(act[1..^1]);
        }
        else
        {
            reporter.Says(act);
        }
    }

    private static bool Says(Turn turn) => turn.Replies.Any(reply => ACase.Text(turn.After.Language, reply).Trim().Length > 0);
}
