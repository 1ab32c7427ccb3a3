using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Staffing;

/// <summary>The groups in which cases are announced, for administrators: which there are, and that one is none any more. Buttons: <c>st|g</c>, <c>st|g|&lt;group&gt;|&lt;verb&gt;</c>.</summary>
internal static class StaffGroups
{
    private const string Groups = "g";

    // With a button for each; when one is let go of, the next stands here.
    private const int MostShown = 5;

    public static bool Reads(ChoiceCode code) => ButtonFields.Of(code) is [StaffButton.Area, Groups, ..];

    /// <returns>None while no group is bound.</returns>
    public static IReadOnlyList<IReadOnlyList<Choice>> Row(Situation situation) =>
        situation.Groups.Count == 0 ? [] : [[new Choice(new Sentence("staff.ButtonGroups", situation.Groups.Count), ListCode)]];

    public static Turn Press(Situation situation, ChoiceCode code) => ButtonFields.Of(code) switch
    {
        [_, _] => Say(situation, List(situation)),
        [_, _, var id, var verb] when CaseId.TryReadCode(id, out var read) && situation.Groups.FirstOrDefault(one => one.Id.Value == read.Value) is { } meant => verb == StaffButton.Sure
            ? new Turn(situation.Conversation, [new Reply.Rewrite([new Sentence("staff.GroupEnded")], [])], [new Intent.UnbindGroup(meant.Id)])
            : Say(situation, Question(situation, meant)),
        _ => Say(situation, new Reply.Toast(new Sentence("staff.GroupEndedBefore"))),
    };

    private static Reply.Rewrite List(Situation situation)
    {
        var shown = situation.Groups.Take(MostShown).ToList();
        return shown.Count == 0
            ? new Reply.Rewrite([new Sentence("staff.GroupEndedBefore")], [])
            : new Reply.Rewrite(
                [new Sentence("staff.GroupsHeading", situation.Groups.Count), .. shown.Select(one => Line(situation, one))],
                [.. shown.Select(one => Row(new Sentence("staff.ButtonEndGroup", NumberOf(situation, one)), Code(one, StaffButton.Ask)))]);
    }

    private static Reply.Message Question(Situation situation, StaffGroup meant) => new(
        [Line(situation, meant), new Sentence("staff.AskSureGroup", NumberOf(situation, meant))],
        [Row(new Sentence("staff.ButtonSureGroup"), Code(meant, StaffButton.Sure)), Row(new Sentence("staff.ButtonNot"), ListCode)]);

    private static Sentence Line(Situation situation, StaffGroup one) =>
        new("staff.GroupLine", NumberOf(situation, one), situation.Reference.Agencies.NameOf(one.Agency));

    private static int NumberOf(Situation situation, StaffGroup one) => situation.Groups.TakeWhile(other => other.Id != one.Id).Count() + 1;

    private static ChoiceCode ListCode => new($"{StaffButton.Area}|{Groups}");

    private static ChoiceCode Code(StaffGroup one, string verb) => new($"{StaffButton.Area}|{Groups}|{new CaseId(one.Id.Value).ToCode()}|{verb}");

    private static IReadOnlyList<Choice> Row(Sentence label, ChoiceCode code) => [new Choice(label, code)];

    private static Turn Say(Situation situation, Reply says) => Turn.Saying(situation.Conversation, says);
}
