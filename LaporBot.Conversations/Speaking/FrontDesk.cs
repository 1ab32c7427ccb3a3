using LaporBot.Conversations.Adding;
using LaporBot.Conversations.Amending;
using LaporBot.Conversations.Brakes;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.Formalising;
using LaporBot.Conversations.Guide;
using LaporBot.Conversations.Listening;
using LaporBot.Conversations.Pausing;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Staffing;
using LaporBot.Conversations.Tracking;
using LaporBot.Conversations.Welcoming;

namespace LaporBot.Conversations.Speaking;

/// <summary>Where every message arrives: hands it to the dialogue it belongs to. Nothing is left without an answer.</summary>
public static class FrontDesk
{
    /// <summary>What must be in the situation before <see cref="Hear"/> can be asked.</summary>
    public static Need Needs(Conversation conversation, Utterance said, Visitor visitor)
    {
        said = CommandsInEnglish.Understood(said, visitor);
        var need = NeedsOf(conversation, said, visitor) with { DraftFiles = visitor.InGroup ? null : conversation.Draft?.FilesWanted };
        return !visitor.InGroup && IsCounted(conversation, said) ? need with { Allowance = true } : need;
    }

    /// <summary>Everything that this message leads to. Pure: the same situation and message give the same turn.</summary>
    public static Turn Hear(Situation situation, Utterance said)
    {
        said = CommandsInEnglish.Understood(said, situation.Visitor);
        situation = GuideDialogue.Turned(situation, said);
        var back = ReturnToDraft.Noticed(situation, said);
        var turn = ReturnToDraft.Summed(situation, said, ChatterBrake.Quieted(situation, said, FileBrake.Hear(back, said, HearOpenly)));
        return DraftLife.Touched(situation, said, turn);
    }

    /// <summary>True for what may send a report or a file.</summary>
    private static bool IsCounted(Conversation conversation, Utterance said) => said switch
    {
        Utterance.Attached => true,
        Utterance.Said or Utterance.Pressed => conversation.Draft is { IsComplete: true } draft && SendBrake.MayBeSentAt(draft),
        _ => false,
    };

    private static Need NeedsOf(Conversation conversation, Utterance said, Visitor visitor)
    {
        var need = NeedsBut(conversation, said, visitor);
        return !visitor.InGroup && (EditsAfterSending.MayHear(said) || LateWords.NeedHisReports(conversation) || AmendLeaving.IsAsked(conversation)) ? need with { Filed = true } : need;
    }

    /// <summary>What is needed but for an edit of what was sent, which is looked for before all else, and for words that wait to be told where they belong.</summary>
    private static Need NeedsBut(Conversation conversation, Utterance said, Visitor visitor)
    {
        if (visitor.InGroup)
        {
            return GroupDesk.Needs(said);
        }

        var heard = DeepLink.Opened(said);
        if (InvitationIn(heard) is { } token)
        {
            return JoinDialogue.Needs(token);
        }

        if (MarkJudging.Hears(heard))
        {
            return MarkJudging.Needs(heard);
        }

        if (AmendDialogue.Hears(conversation, heard))
        {
            return AmendDialogue.Needs(conversation, heard);
        }

        if (ReportTakingBack.Hears(heard))
        {
            return new Need { Subject = ButtonFields.CaseIn(((Utterance.Pressed)heard).Code), AsReporter = true };
        }

        if (VoiceWish.Hears(heard))
        {
            return VoiceWish.Needs(heard);
        }

        if (FormalDialogue.Hears(conversation, heard))
        {
            return FormalDialogue.Needs(conversation, heard);
        }

        if (TrackingDialogue.Hears(conversation, heard))
        {
            return TrackingDialogue.Needs(conversation, heard);
        }

        if (visitor.Officer is null && conversation is { Formalising: null, Amending: null } && (LateFiles.MayHear(conversation, heard) || LateWords.MayHear(conversation, heard)))
        {
            return new Need { Filed = true };
        }

        var need = visitor.Officer is null ? Need.Nothing : OfficerDialogue.Needs(conversation, heard);
        return need != Need.Nothing ? need
            : conversation.Formalising is not null ? FormalDialogue.Needs(conversation, heard)
            : conversation.Amending is not null ? AmendDialogue.Needs(conversation, heard)
            : need;
    }

    private static Turn HearOpenly(Situation situation, Utterance said) => EndedErrands.AreIn(situation)
        ? EndedErrands.End(situation, said, left => HearOpenly(left, said))
        : situation.Visitor.Officer is null
        ? HearBehindTheDoor(situation, said)
        : HearBehindTheDoor(CaseDoor.For(situation, said, NeedsOf(situation.Conversation, said, situation.Visitor)), said);

    private static Turn HearBehindTheDoor(Situation situation, Utterance said)
    {
        if (situation.Visitor.InGroup)
        {
            return GroupDesk.Hear(situation, said);
        }

        var heard = DeepLink.Opened(said);
        if (InvitationIn(heard) is not null)
        {
            return JoinDialogue.Hear(Greeted(situation), heard);
        }

        if (MarkJudging.Hears(heard))
        {
            return MarkJudging.Hear(situation, heard);
        }

        var known = situation.Visitor.Officer is null ? situation : Greeted(situation);
        if (OfficerDialogue.Hear(known, heard) is { } officers)
        {
            return officers;
        }

        if ((known.Conversation.Errand is not null || known.Conversation.Deciding is not null || known.Conversation.Writing is not null) && heard is (Utterance.Commanded or Utterance.Pressed))
        {
            return OfficerDialogue.Leave(known, left => CitizenDesk.Hear(left, heard));
        }

        if (situation.Conversation.Greeted)
        {
            return CitizenDesk.Hear(situation, heard);
        }

        var first = heard is Utterance.Pressed { Code: var code } && GeneralCode.LanguageOf(code) is { } wished
            ? situation with { Conversation = situation.Conversation with { Language = wished } }
            : situation;
        var welcome = WelcomeDialogue.Welcome(first);
        var turn = CitizenDesk.HearFirst(Greeted(first), heard);
        return CrowdBrake.Shortened(situation, turn with { Replies = [.. Apology(situation), welcome, .. turn.Replies] });
    }

    private static IReadOnlyList<Reply> Apology(Situation situation) =>
        situation.ConversationLost ? [new Reply.Message([new Sentence("welcome.ConversationLost")], [])] : [];

    private static Situation Greeted(Situation situation) =>
        situation with { Conversation = situation.Conversation with { Greeted = true } };

    /// <summary>The argument of <c>/start</c> that opens none of our doors.</summary>
    private static string? InvitationIn(Utterance heard) =>
        heard is Utterance.Commanded { Name: "start", Argument: { Length: > 0 } argument } ? argument : null;
}
