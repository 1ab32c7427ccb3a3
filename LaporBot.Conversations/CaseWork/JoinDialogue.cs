using LaporBot.Conversations.Listening;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>Somebody opens an invitation link in a private chat: <c>/start &lt;token&gt;</c>.</summary>
public static class JoinDialogue
{
    public static Need Needs(string token) => new() { InvitationToken = token };

    public static Turn Hear(Situation situation, Utterance heard)
    {
        if (situation.Visitor.Officer is { } officer && !IsOfferedAnotherRole(officer, situation))
        {
            return Say(situation, new Sentence("work.AlreadyOfficer", RoleTexts.NameOf(officer.Role)), Commands(officer.Role));
        }

        return situation.Invitation switch
        {
            { ForGroup: true } => Say(situation, new Sentence("work.InvitationIsForAGroup")),
            { } valid when situation.Now < valid.ExpiresAt => new Turn(
                situation.Conversation with { Greeted = true },
                [Welcome(situation, valid), .. Waiting(situation.WaitingForInvited)],
                [new Intent.JoinAsOfficer(valid)]),
            _ => Say(situation, new Sentence("work.InvitationNotUsable")),
        };
    }

    /// <summary>An administrator stays one: the last of them must not lose the others by a link that he only tries.</summary>
    private static bool IsOfferedAnotherRole(Officer officer, Situation situation) => officer.Role != Role.Administrator
        && situation.Invitation is { ForGroup: false } offered
        && situation.Now < offered.ExpiresAt
        && (offered.Role, offered.Agency) != (officer.Role, officer.Agency);

    private static Reply.Message Welcome(Situation situation, Invitation valid) => new(
        [
            new Sentence("work.Welcome", RoleTexts.NameOf(valid.Role), situation.Reference.Agencies.NameOf(valid.Agency)),
            RoleTexts.DutyOf(valid.Role),
            new Sentence(valid.Role == Role.Custodian ? "file.HowCustodiansWork" : "work.HowItWorks"),
            Commands(valid.Role),
        ],
        []);

    /// <summary>What came before him is announced to nobody again: he is told once how much there is, and nothing of it.</summary>
    private static IReadOnlyList<Reply> Waiting(WaitingWork waiting)
    {
        List<Sentence> says =
        [
            .. Counted("work.WaitingForYou", waiting.Cases),
            .. Counted("waiting.TakenBack", waiting.TakenBack),
            .. Counted("waiting.Files", waiting.Files),
            .. Counted("waiting.Voices", waiting.Voices),
        ];
        List<IReadOnlyList<Choice>> opens =
        [
            .. waiting.Files > 0 ? [[new Choice(new Sentence("file.ButtonList"), FileButton.List)]] : Array.Empty<IReadOnlyList<Choice>>(),
            .. waiting.Voices > 0 ? [[new Choice(new Sentence("voice.DeskButtonList"), VoiceButton.List)]] : Array.Empty<IReadOnlyList<Choice>>(),
        ];
        return says.Count == 0 ? [] : [new Reply.Message(says, opens)];
    }

    private static IEnumerable<Sentence> Counted(string key, int count) => count > 0 ? [new Sentence(key, count)] : [];

    private static Sentence Commands(Role role) => OfficerCommands.Of(role);

    private static Turn Say(Situation situation, params IReadOnlyList<Sentence> says) =>
        Turn.Saying(situation.Conversation, new Reply.Message(says, []));
}
