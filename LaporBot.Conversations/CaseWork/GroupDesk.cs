using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>The officers' group: cases are announced and taken there, nothing personal is said.</summary>
public static class GroupDesk
{
    private const string Start = "start";

    // Stored with the group's conversation, so that a restart does not make the bot say it again.
    private static readonly TimeSpan s_saidOnceIn = TimeSpan.FromMinutes(10);

    public static Need Needs(Utterance heard) => heard switch
    {
        Utterance.Pressed press when CaseButton.Read(press.Code) is { } button => new Need { Subject = button.Case },
        Utterance.Commanded { Name: Start, Argument: { Length: > 0 } token } => new Need { InvitationToken = token },
        _ => Need.Nothing,
    };

    /// <summary>Ordinary talk in the group is not answered: it is not meant for the bot.</summary>
    public static Turn Hear(Situation situation, Utterance heard) => heard switch
    {
        Utterance.Pressed press => Press(situation, press.Code),
        Utterance.Commanded { Name: Start, Argument.Length: > 0 } => Bind(situation),
        Utterance.Commanded => SayInPrivate(situation),
        _ => Say(situation),
    };

    /// <summary>A group that commands the bot again and again is told once in a while; what is said in private is answered there.</summary>
    private static Turn SayInPrivate(Situation situation) =>
        situation.Conversation.GroupToldAt is { } told && situation.Now >= told && situation.Now - told < s_saidOnceIn
            ? Say(situation)
            : Turn.Saying(situation.Conversation with { GroupToldAt = situation.Now }, Plain("work.AnswerInPrivate"));

    private static Turn Press(Situation situation, ChoiceCode code)
    {
        if (situation.Visitor.Officer is not { } officer)
        {
            return Say(situation, Toast("work.OfficersOnly"));
        }

        if (CaseButton.Read(code) is not { } button)
        {
            return Say(situation, Toast("work.UnreadableButton"));
        }

        if (button.Verb != CaseVerb.Take)
        {
            return Say(situation, Toast("work.AnswerInPrivate"));
        }

        return officer.Role == Role.Administrator
            ? Say(situation, Toast("work.AdministratorReadsNoCase"))
            : situation.Subject is { } held && held.Id == button.Case
                ? TakeDesk.Take(situation, officer, held)
                : Say(situation, Toast("work.CaseGone"));
    }

    private static Turn Bind(Situation situation) => situation.Invitation switch
    {
        { ForGroup: true } valid when situation.Now < valid.ExpiresAt =>
            new Turn(situation.Conversation, [Plain("work.GroupBound"), .. Waiting(situation.WaitingForInvited.Cases)], [new Intent.BindOfficersGroup(valid)]),
        { ForGroup: false } => Say(situation, Plain("work.InvitationIsForAPerson")),
        _ => Say(situation, Plain("work.InvitationNotUsable")),
    };

    /// <summary>What came before the group did is announced to nobody again.</summary>
    private static IReadOnlyList<Reply> Waiting(int cases) => cases > 0 ? [new Reply.Message([new Sentence("waiting.ForGroup", cases)], [])] : [];

    private static Turn Say(Situation situation, params IReadOnlyList<Reply> replies) => Turn.Saying(situation.Conversation, replies);

    private static Reply.Message Plain(string key) => new([new Sentence(key)], []);

    private static Reply.Toast Toast(string key) => new(new Sentence(key));
}
