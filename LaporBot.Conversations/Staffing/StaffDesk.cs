using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Staffing;

/// <summary>An administrator sees who works here, and ends somebody's work: from then on he is a citizen like any other.</summary>
internal static class StaffDesk
{
    public const string Command = "petugas";

    private const int OnPage = 4;

    /// <returns>Null when it is no business of the staff.</returns>
    public static Turn? Hear(Situation situation, Officer officer, Utterance heard) => heard switch
    {
        Utterance.Commanded { Name: Command } when officer.Role != Role.Administrator => Say(situation, Plain("staff.OnlyAdministrators")),
        Utterance.Pressed { Code: var code } when StaffButton.Hears(code) && officer.Role != Role.Administrator => Toast(situation, "staff.OnlyAdministrators"),
        Utterance.Pressed { Code: var code } when StaffGroups.Reads(code) => StaffGroups.Press(situation, code),
        Utterance.Commanded { Name: Command } => Say(situation, Page(situation, officer, 0)),
        Utterance.Pressed { Code: var code } when StaffButton.Hears(code) => Press(situation, officer, StaffButton.Read(code)),
        _ => null,
    };

    private static Turn Press(Situation situation, Officer administrator, StaffButton? button) => button switch
    {
        null => Toast(situation, "work.UnreadableButton"),
        { Officer: null } => Say(situation, Rewritten(Page(situation, administrator, button.Page))),
        { Officer: { } id } when id == administrator.Id => Toast(situation, "staff.NotYourself"),
        { Officer: { } id } when situation.Staff.FirstOrDefault(one => one.Id == id) is { } meant => button.Verb == StaffButton.Sure
            ? new Turn(situation.Conversation, [new Reply.Rewrite([new Sentence("staff.Ended", NameOf(situation, meant))], [])], [new Intent.Dismiss(id)])
            : Say(situation, Question(situation, administrator, meant)),
        _ => Toast(situation, "staff.EndedBefore"),
    };

    private static Reply.Message Page(Situation situation, Officer administrator, int page)
    {
        var others = Others(situation, administrator);
        if (others.Count == 0)
        {
            return Plain("staff.Nobody") with { Choices = StaffGroups.Row(situation) };
        }

        var from = page >= 0 && page <= (others.Count - 1) / OnPage ? page * OnPage : 0;
        var shown = others.Skip(from).Take(OnPage).ToList();
        return new Reply.Message(
            [new Sentence("staff.Heading", others.Count), .. shown.Select((one, at) => Line(situation, one, from + at + 1))],
            [
                .. shown.Select((one, at) => Row(new Sentence("staff.ButtonEnd", from + at + 1), StaffButton.Of(one.Id, StaffButton.Ask))),
                .. others.Count > OnPage
                    ? [Row(new Sentence("staff.ButtonMore"), StaffButton.OfPage(from + OnPage < others.Count ? (from / OnPage) + 1 : 0))]
                    : Array.Empty<IReadOnlyList<Choice>>(),
                .. StaffGroups.Row(situation),
            ]);
    }

    private static Reply.Message Question(Situation situation, Officer administrator, Officer meant) => new(
        [Line(situation, meant, Others(situation, administrator).IndexOf(meant) + 1), new Sentence("staff.AskSure", NameOf(situation, meant))],
        [Row(new Sentence("staff.ButtonSure"), StaffButton.Of(meant.Id, StaffButton.Sure)), Row(new Sentence("staff.ButtonNot"), StaffButton.OfPage(0))]);

    private static List<Officer> Others(Situation situation, Officer administrator) => [.. situation.Staff.Where(one => one.Id != administrator.Id)];

    private static Sentence Line(Situation situation, Officer one, int number) =>
        new("staff.Line", number, NameOf(situation, one), situation.Reference.Agencies.NameOf(one.Agency), one.Alias);

    // The number by which colleagues know him alone says nothing of what he does.
    private static Sentence NameOf(Situation situation, Officer one) =>
        new("staff.Name", RoleTexts.NameOf(one.Role), situation.Staff.Where(other => other.Role == one.Role).ToList().IndexOf(one) + 1);

    private static Reply.Rewrite Rewritten(Reply.Message page) => new(page.Says, page.Choices);

    private static IReadOnlyList<Choice> Row(Sentence label, ChoiceCode code) => [new Choice(label, code)];

    private static Reply.Message Plain(string key) => new([new Sentence(key)], []);

    private static Turn Toast(Situation situation, string key) => Say(situation, new Reply.Toast(new Sentence(key)));

    private static Turn Say(Situation situation, Reply says) => Turn.Saying(situation.Conversation, says);
}
