using LaporBot.Conversations.Brakes;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.Listening;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.CaseWork;

public class ButtonsOfAnotherRole
{
    private static readonly string[] s_garbage =
        ["|", "c", "c|", "c||||||", "f|list|", "f|x|1|Release", "v|-|0|Listen", "b|x|0|y", "am|-|w|zzzz|0", "rs|-|c|zzzz", "t|-|", "w||d", new('9', 64), "c|" + new string('A', 62)];

    public static TheoryData<Role> Roles() => [.. Enum.GetValues<Role>()];

    [Fact]
    public void A_citizen_learns_and_changes_nothing_by_officers_buttons() => Assert.All(
        [.. Of(ACase.Filed()), .. Garbage()],
        code =>
        {
            var office = new Office(ACase.Filed());
            LearnsNothing(office, office.Reporter.Presses(code), code, knows: office.Case.Number.Value);
        });

    [Fact]
    public void Nobody_in_a_group_opens_files_recordings_or_marks() => Assert.All(
        [.. OfFiles(ACase.Filed()), .. OfVoices(ACase.Filed()), .. OfMarks(ACase.Filed()), .. Garbage()],
        code => Assert.All(Enum.GetValues<Role>(), role =>
        {
            var office = new Office(ACase.Filed());
            LearnsNothing(office, office.Officer(role).Does(new Utterance.Pressed(code), inGroup: true), code);
        }));

    [Theory, MemberData(nameof(Roles))]
    public void Files_open_to_custodians_alone(Role role)
    {
        if (role != Role.Custodian)
        {
            Assert.All(OfFiles(ACase.Filed()), code => Refused(role, code));
        }
    }

    [Theory, MemberData(nameof(Roles))]
    public void Recordings_open_to_intake_alone(Role role)
    {
        if (role != Role.Intake)
        {
            Assert.All(OfVoices(ACase.Filed()), code => Refused(role, code));
        }
    }

    [Theory, MemberData(nameof(Roles))]
    public void Marks_are_judged_by_administrators_alone(Role role)
    {
        if (role != Role.Administrator)
        {
            Assert.All(OfMarks(ACase.Filed()), code => Refused(role, code));
        }
    }

    [Theory, MemberData(nameof(Roles))]
    public void An_officer_gets_nothing_by_garbage(Role role) => Assert.All(Garbage(), code => Refused(role, code));

    private static void Refused(Role role, ChoiceCode code)
    {
        var office = new Office(ACase.Filed());
        LearnsNothing(office, office.Officer(role).Presses(code), code);
    }

    private static void LearnsNothing(Office office, OfficerDesk who, ChoiceCode code, string knows = "")
    {
        Assert.True(who.Heard.Count > 0, $"'{code.Value}' is not answered.");
        Assert.All(
            new[] { ACase.Story, "Budi Contoh", "Lapangan Contoh", office.Case.Number.Value, "[file" }.Where(secret => secret != knows),
            secret => Assert.False(who.Hears.Contains(secret, StringComparison.Ordinal), $"'{code.Value}' tells: {who.Hears}"));
        Assert.DoesNotContain(office.Done, done => done is not Intent.Notify);
        Assert.Null(who.Conversation.Errand);
    }

    private static IEnumerable<ChoiceCode> Of(Case held) =>
    [
        .. from verb in Enum.GetValues<CaseVerb>()
           from argument in new[] { null, "1", nameof(CaseTrigger.Accepted), "BKN", "7", "0.Accept" }
           select CaseButton.Of(held, 1, verb, argument),
        .. OfFiles(held), .. OfVoices(held), .. OfMarks(held),
    ];

    private static IEnumerable<ChoiceCode> OfFiles(Case held) =>
    [
        FileButton.List,
        .. Enum.GetNames<FileDecision>().Append(FileButton.View).Append(FileButton.Open).Select(verb => FileButton.Of(held.Id, new EvidenceId(1), verb)),
    ];

    private static IEnumerable<ChoiceCode> OfVoices(Case held) =>
    [
        VoiceButton.List,
        .. new[] { VoiceButton.View, VoiceButton.Listen, VoiceButton.Save, VoiceButton.Anew, VoiceButton.Leave }.Select(verb => VoiceButton.Of(held.Id, new EvidenceId(1), verb)),
    ];

    private static IEnumerable<ChoiceCode> OfMarks(Case held)
    {
        var mark = new AbuseMark(7, "Alasan contoh", new OfficerId(Guid.Empty), A.Moment, null);
        return [MarkButton.Of(held.Id, mark, agrees: true), MarkButton.Of(held.Id, mark, agrees: false)];
    }

    private static IEnumerable<ChoiceCode> Garbage() => s_garbage.Select(text => new ChoiceCode(text));
}
