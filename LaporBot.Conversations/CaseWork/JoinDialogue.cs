using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>Somebody opens an invitation link in a private chat: <c>/start &lt;token&gt;</c>.</summary>
public static class JoinDialogue
{
    public static Need Needs(string token) => new() { InvitationToken = token };

    public static Turn Hear(Situation situation, Utterance heard)
    {
        if (situation.Visitor.Officer is { } officer)
        {
            return Say(situation, new Sentence("work.AlreadyOfficer", RoleTexts.NameOf(officer.Role)), Commands(officer.Role));
        }

        return situation.Invitation switch
        {
            { ForGroup: true } => Say(situation, new Sentence("work.InvitationIsForAGroup")),
            { } valid when situation.Now < valid.ExpiresAt => new Turn(
                situation.Conversation with { Greeted = true },
                [Welcome(situation, valid), .. Waiting(situation)],
                [new Intent.JoinAsOfficer(valid)]),
            _ => Say(situation, new Sentence("work.InvitationNotUsable")),
        };
    }

    private static Reply.Message Welcome(Situation situation, Invitation valid) => new(
        [
            new Sentence("work.Welcome", RoleTexts.NameOf(valid.Role), situation.Reference.Agencies.NameOf(valid.Agency)),
            RoleTexts.DutyOf(valid.Role),
            new Sentence(valid.Role == Role.Custodian ? "file.HowCustodiansWork" : "work.HowItWorks"),
            Commands(valid.Role),
        ],
        []);

    /// <summary>Reports that came before him are announced to nobody again: he is told once how many there are, and nothing of them.</summary>
    private static IReadOnlyList<Reply> Waiting(Situation situation) => situation.WaitingForInvited > 0
        ? [new Reply.Message([new Sentence("work.WaitingForYou", situation.WaitingForInvited)], [])]
        : [];

    private static Sentence Commands(Role role) => OfficerCommands.Of(role);

    private static Turn Say(Situation situation, params IReadOnlyList<Sentence> says) =>
        Turn.Saying(situation.Conversation, new Reply.Message(says, []));
}
