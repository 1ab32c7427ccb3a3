using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>An administrator invites: first the role, then the agency, then the link. Buttons: <c>c|inv|&lt;role or Group&gt;[|&lt;agency&gt;]</c>.</summary>
internal static class InviteDesk
{
    private const string Verb = "inv";
    private const string ForGroup = "Group";
    private const int MostMatches = 8;

    public static bool Reads(ChoiceCode code) => ButtonFields.Of(code) is [CaseButton.Area, Verb, _, ..];

    /// <param name="typed">Part of a regional government's name: the way to invite for one of the 552; empty for the menu.</param>
    public static Turn Hear(Situation situation, Officer officer, string typed)
    {
        if (officer.Role != Role.Administrator)
        {
            return Saying(situation, "work.OnlyAdministratorsInvite");
        }

        return string.IsNullOrWhiteSpace(typed) ? Menu(situation)
            : Meant(typed) is { } role ? Press(situation, officer, role)
            : Matches(situation, typed);
    }

    /// <summary>The button of the menu that an administrator names instead of pressing it.</summary>
    public static ChoiceCode? Meant(Situation situation, Officer officer, string typed) =>
        officer.Role == Role.Administrator && situation.Conversation.IsAtRest ? Meant(typed) : null;

    public static Turn Press(Situation situation, Officer officer, ChoiceCode code)
    {
        if (officer.Role != Role.Administrator)
        {
            return Turn.Saying(situation.Conversation, new Reply.Toast(new Sentence("work.OnlyAdministratorsInvite")));
        }

        return ButtonFields.Of(code) switch
        {
            [_, _, ForGroup] => Invite(situation, officer.Role, officer.Agency, forGroup: true),
            [_, _, nameof(Role.PpkOperator)] => Saying(situation, "work.InviteTypeRegion"),
            [_, _, var role] when Enum.TryParse<Role>(role, out var chosen) && Enum.IsDefined(chosen) => Agencies(situation, chosen),
            [_, _, var role, var agency] when Enum.TryParse<Role>(role, out var chosen)
                && situation.Reference.Agencies.Find(agency) is { } known && known.Roles.Contains(chosen) =>
                    Invite(situation, chosen, known.Code, forGroup: false),
            _ => Turn.Saying(situation.Conversation, new Reply.Toast(new Sentence("work.UnreadableButton"))),
        };
    }

    private static ChoiceCode? Meant(string typed)
    {
        var menu = MenuOf();
        return typed.Length > TypedChoice.LongestLabel ? null : TypedChoice.Named(menu, typed) ?? TypedChoice.Politely(menu, typed);
    }

    private static Turn Menu(Situation situation) => Turn.Saying(situation.Conversation, MenuOf());

    private static Reply.Message MenuOf() => new(
        [new Sentence("work.InviteChooseRole")],
        [
            .. Enum.GetValues<Role>().Select(role => Row(RoleTexts.NameOf(role), role.ToString())),
            Row(new Sentence("work.InviteGroup"), ForGroup),
        ]);

    private static Turn Agencies(Situation situation, Role role) => Turn.Saying(situation.Conversation, new Reply.Message(
        [new Sentence("work.InviteChooseAgency", RoleTexts.NameOf(role))],
        [.. situation.Reference.Agencies.For(role).Select(agency => Row(Sentence.Verbatim(agency.Name), $"{role}|{agency.Code}"))]));

    private static Turn Matches(Situation situation, string typed)
    {
        var found = situation.Reference.Agencies.Search(Role.PpkOperator, typed, MostMatches);
        return found.Count == 0
            ? Saying(situation, "work.AgencyUnknown")
            : Turn.Saying(situation.Conversation, new Reply.Message(
                [new Sentence("work.InviteChooseAgency", RoleTexts.NameOf(Role.PpkOperator))],
                [.. found.Select(agency => Row(Sentence.Verbatim(agency.Name), $"{Role.PpkOperator}|{agency.Code}"))]));
    }

    private static Turn Invite(Situation situation, Role role, string agency, bool forGroup)
    {
        if (situation.Operator.BotUsername.Length == 0)
        {
            return Saying(situation, "work.InviteNotYet");
        }

        var made = new Invitation(situation.Supplies.InvitationToken, role, agency, forGroup, situation.Now + situation.Rules.InvitationLife);
        var link = $"https://t.me/{situation.Operator.BotUsername}?{(forGroup ? "startgroup" : "start")}={made.Token}";
        Sentence[] says = forGroup
            ? [new Sentence("work.GroupInvitationMade"), Sentence.Verbatim(link)]
            : [new Sentence("work.InvitationMade", RoleTexts.NameOf(role), situation.Reference.Agencies.NameOf(agency)), Sentence.Verbatim(link)];
        return new Turn(
            situation.Conversation,
            [new Reply.Message([.. says, new Sentence("work.InvitationEnds", WorkingDays.DayOf(made.ExpiresAt))], [])],
            [new Intent.Invite(made)]);
    }

    private static IReadOnlyList<Choice> Row(Sentence label, string argument) =>
        [new Choice(label, new ChoiceCode($"{CaseButton.Area}|{Verb}|{argument}"))];

    private static Turn Saying(Situation situation, string key) =>
        Turn.Saying(situation.Conversation, new Reply.Message([new Sentence(key)], []));
}
