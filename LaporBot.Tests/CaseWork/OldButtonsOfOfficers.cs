using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.CaseWork;

/// <summary>A case goes through its life; at every place each button that anybody was ever shown of it is pressed by every officer.</summary>
public class OldButtonsOfOfficers
{
    private static readonly (string Life, (string Place, Action<People> Act)[] Way)[] s_lives =
    [
        ("to the end",
        [
            ("filed", _ => { }),
            ("taken", who => who.Verifier.Takes()),
            ("the taking undone", who => who.Verifier.Presses("Urungkan")),
            ("taken by the other", who => who.Second.Takes()),
            ("handed back", who => who.Second.Presses("Lepas")),
            ("taken again", who => who.Verifier.Takes()),
            ("a question begun", who => who.Verifier.Presses("Tanya pelapor")),
            ("asked", who => who.Verifier.Says("Jam berapa?")),
            ("the question undone", who => who.Verifier.Presses("Urungkan")),
            ("asked again", who => who.Verifier.Moves("Tanya pelapor", "Jam berapa?")),
            ("the question told", who => who.Office.Waits(TimeSpan.FromMinutes(3))),
            ("answered", who => who.Office.Reporter.Presses("Baca kabar").Presses("Jawab").Says("Jam sepuluh.")),
            ("accepted", who => who.Verifier.Presses("Buka kasus").Moves("Terima")),
            ("the acceptance undone", who => who.Verifier.Presses("Urungkan")),
            ("accepted again", who => who.Verifier.Moves("Terima")),
            ("accepted and told", who => who.Office.Waits(TimeSpan.FromMinutes(3))),
            ("taken by the reviewer", who => who.Reviewer.Takes()),
            ("a breach found", who => who.Reviewer.Moves("Pelanggaran ditemukan")),
            ("told of the breach", who => who.Office.Waits(TimeSpan.FromMinutes(3))),
            ("taken by the forwarder", who => who.Forwarder.Takes()),
            ("not ours", who => who.Forwarder.Moves("Wewenang lembaga lain", "Lembaga contoh")),
            ("over", who => who.Office.Waits(TimeSpan.FromMinutes(3))),
        ]),
        ("refused",
        [
            ("taken", who => who.Verifier.Takes()),
            ("refused", who => who.Verifier.Moves("Tolak")),
            ("the refusal undone", who => who.Verifier.Presses("Urungkan")),
            ("refused again", who => who.Verifier.Moves("Tolak")),
            ("refused and told", who => who.Office.Waits(TimeSpan.FromMinutes(3))),
        ]),
        ("taken back",
        [
            ("taken", who => who.Verifier.Takes()),
            ("a question begun", who => who.Verifier.Presses("Tanya pelapor")),
            ("taken back", who => who.Office.Reporter.Commands("tarik").Presses("Seluruh laporan").Presses("Ya")),
            ("looked at", who => who.Verifier.Presses("Baca")),
            ("a decision begun", who => who.Verifier.Presses("Setuju")),
            ("agreed", who => who.Verifier.Says("Sesuai permintaan")),
            ("agreed and told", who => who.Office.Waits(TimeSpan.FromMinutes(3))),
        ]),
    ];

    public static TheoryData<string> Lives() => [.. s_lives.Select(one => one.Life)];

    [Theory, MemberData(nameof(Lives))]
    public void Change_nothing_once_the_case_has_gone_on_and_say_so(string life)
    {
        var who = new People(new Office(ACase.Filed()));
        foreach (var (place, act) in s_lives.Single(one => one.Life == life).Way)
        {
            act(who);
            foreach (var one in who.All)
            {
                foreach (var code in who.All.SelectMany(officer => officer.Codes).Concat(who.Announced).Distinct())
                {
                    Tried($"{place}, {one.Officer!.Alias} ({one.Officer.Role}) presses {code.Value}", who.Office, one, code);
                }
            }
        }
    }

    private static void Tried(string what, Office office, OfficerDesk one, ChoiceCode code)
    {
        foreach (var inGroup in new[] { false, true })
        {
            var turn = office.Tried(one, new Utterance.Pressed(code), inGroup);
            Assert.True(turn.Replies.Any(reply => ACase.Text(Language.Indonesian, reply).Length > 0), $"{what}: no answer.");
            var isClosed = office.Case.RefusalOf(one.Officer!, office.Now) is not null;
            Assert.True(!isClosed || !turn.Replies.Any(reply => ACase.Text(Language.Indonesian, reply).Contains(ACase.Story, StringComparison.Ordinal)), $"{what}: he reads it.");
            if (turn.Intents.OfType<Intent.ChangeCase>().SingleOrDefault() is { } change)
            {
                Assert.True(Fits(CaseButton.Read(code)!, office.Case, one.Officer!), $"{what}: {string.Join(", ", change.Events.Select(past => past.What))}");
                Assert.False(inGroup && CaseButton.Read(code)!.Verb != CaseVerb.Take, $"{what} in the group.");
            }
        }
    }

    private static bool Fits(CaseButton button, Case held, Officer officer) => button.Verb == CaseVerb.Take
        ? held.Owner is null && !held.HasEnded && held.CanBeWorkedBy(officer)
        : button.Revision == held.Revision && (held.Owner == officer.Id || button.Verb == CaseVerb.Undo);

    private sealed class People(Office office)
    {
        public Office Office => office;

        public OfficerDesk Verifier { get; } = office.Officer(Role.Verifier, "Petugas A");

        public OfficerDesk Second { get; } = office.Officer(Role.Verifier, "Petugas B");

        public OfficerDesk Reviewer { get; } = office.Officer(Role.Reviewer, "Petugas C");

        public OfficerDesk Forwarder { get; } = office.Officer(Role.Forwarder, "Petugas D");

        public IReadOnlyList<OfficerDesk> All => [Verifier, Second, Reviewer, Forwarder, .. _others];

        public IEnumerable<ChoiceCode> Announced => office.Announced.SelectMany(notice => notice.Says.Choices.SelectMany(row => row)).Select(choice => choice.Code);

        private readonly List<OfficerDesk> _others =
        [
            office.Officer(Role.Intake, "Petugas E"), office.Officer(Role.PpkOperator, "Petugas F"), office.Officer(Role.Administrator, "Petugas G"), office.Officer(Role.Custodian, "Petugas H"),
        ];
    }
}
