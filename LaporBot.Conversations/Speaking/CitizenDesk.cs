using LaporBot.Conversations.Adding;
using LaporBot.Conversations.Amending;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.Formalising;
using LaporBot.Conversations.Guide;
using LaporBot.Conversations.Listening;
using LaporBot.Conversations.Pausing;
using LaporBot.Conversations.Reassuring;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Tracking;
using LaporBot.Conversations.Welcoming;

namespace LaporBot.Conversations.Speaking;

/// <summary>Hears citizens: commands work at every step, everything else belongs to the open report or begins one.</summary>
internal static class CitizenDesk
{
    /// <summary>The first message of a chat; the welcome stands above whatever is answered here.</summary>
    public static Turn HearFirst(Situation situation, Utterance heard) => heard switch
    {
        Utterance.Commanded { Name: "start" } => Turn.Saying(situation.Conversation),
        Utterance.Pressed { Code: var code } when situation.Conversation.Draft is null && GeneralCode.LanguageOf(code) is not null => Turn.Saying(situation.Conversation),
        Utterance.Said { Text: var text } when !FirstWords.AreAStory(text) && WorryReading.Of(text) is null or Worry.Later => Turn.Saying(situation.Conversation),
        _ => Hear(situation, heard),
    };

    public static Turn Hear(Situation situation, Utterance heard) => WorryDialogue.Beside(situation, heard) is { } reassured ? reassured
        : AmendDialogue.Hears(situation.Conversation, heard) ? WithQuestionAgain(AmendDialogue.Hear(situation, heard), situation, heard)
        : AmendBeside.Hear(situation, heard, apart => HearBeside(apart, heard, EditsAfterSending.MayAsk(situation.Conversation)));

    private static Turn HearBeside(Situation situation, Utterance heard, bool mayAskAboutEdits)
    {
        if (heard is Utterance.Edited edited && EditsAfterSending.Hear(situation, edited, mayAskAboutEdits) is { } added)
        {
            return added;
        }

        if (ReportTakingBack.Hears(heard))
        {
            return ReportTakingBack.Hear(situation);
        }

        if (VoiceWish.Hears(heard))
        {
            return VoiceWish.Hear(situation, heard);
        }

        if (FormalDialogue.Hears(situation.Conversation, heard))
        {
            return WithQuestionAgain(FormalDialogue.Hear(situation, heard), situation, heard);
        }

        return FormalBeside.Hear(situation, heard, apart => HearOthers(apart, heard));
    }

    private static Turn HearOthers(Situation situation, Utterance heard)
    {
        if (situation.Visitor.Officer is null && WorryDialogue.AnswerTo(situation, heard) is { } answer)
        {
            return Answer(situation, answer);
        }

        if (TrackingDialogue.Hears(situation.Conversation, heard))
        {
            return WithQuestionAgain(TrackingDialogue.Hear(situation, heard), situation, heard);
        }

        if (!AnswerDialogue.IsOpen(situation.Conversation))
        {
            return HearAtRest(LeavesQuestion(situation, heard) ? AnswerDialogue.Leave(situation).Left : situation, heard);
        }

        if (!TurnsToReport(situation, heard))
        {
            return HearAtRest(situation, heard);
        }

        var (left, said) = AnswerDialogue.Leave(situation);
        var turn = HearAtRest(left, heard);
        return turn with { Replies = [new Reply.Message([.. said, new Sentence("track.AnswerLeft")], []), .. turn.Replies] };
    }

    // With a report before him he reads its question again below every answer, and his words are meant for that one.
    private static bool LeavesQuestion(Situation situation, Utterance heard) => situation.Conversation.Draft is not null && heard is (Utterance.Commanded or Utterance.Pressed);

    /// <summary>True for what leaves an officer's question for the report: its buttons and the way into it.</summary>
    private static bool TurnsToReport(Situation situation, Utterance heard) => heard switch
    {
        Utterance.Commanded { Name: "lapor" } => true,
        Utterance.Pressed pressed => pressed.Code == GeneralCode.Report || pressed.Code == GeneralCode.AgreeAndReport
            || (situation.Conversation.Draft is not null && ButtonFields.IsOf(pressed.Code, ReportCode.Area)),
        _ => false,
    };

    private static Turn HearAtRest(Situation situation, Utterance heard) =>
        heard switch
        {
            _ when MeterGlance.Hears(situation.Conversation, heard) => Answer(situation, MeterGlance.Card(situation)),
            _ when GuideDialogue.Hears(situation, heard) => GuideDialogue.Hear(situation, heard),
            Utterance.Commanded command => Command(situation, command),
            Utterance.Pressed pressed when GeneralCode.IsGeneral(pressed.Code) => PressGeneral(situation, pressed),
            _ when situation.Conversation.Draft is not null => ReportDialogue.Hear(GuideDialogue.Left(situation), heard),
            _ => HearWithoutDraft(situation, heard),
        };

    private static Turn Command(Situation situation, Utterance.Commanded command) => command.Name switch
    {
        "start" => Answer(situation, WelcomeDialogue.Welcome(situation)),
        "lapor" => BeginOrResume(situation, command.Argument),
        "batal" => situation.Conversation.Draft is null
            ? Turn.Saying(situation.Conversation, WelcomeDialogue.Say(situation, "welcome.NothingToCancel"))
            : ReportDialogue.AskToDrop(situation),
        "bantuan" => Answer(situation, WelcomeDialogue.Help(situation.Visitor)),
        "privasi" => Answer(situation, [.. WelcomeDialogue.Privacy(situation)]),
        "bahasa" => Turn.Saying(situation.Conversation, WelcomeDialogue.LanguageQuestion()),
        _ => Answer(situation, new Reply.Message([new Sentence("welcome.UnknownCommand")], [])),
    };

    private static Turn PressGeneral(Situation situation, Utterance.Pressed pressed)
    {
        if (GeneralCode.LanguageOf(pressed.Code) is { } language)
        {
            return AnswerDialogue.IsOpen(situation.Conversation)
                ? AnswerDialogue.Again(
                    situation with { Conversation = situation.Conversation with { Language = language } }, new Sentence("welcome.LanguageSet"))
                : WelcomeDialogue.Speak(situation, language);
        }

        if (pressed.Code == GeneralCode.AgreeAndReport)
        {
            return ReportDialogue.Agree(situation);
        }

        if (pressed.Code == GeneralCode.DraftNews)
        {
            return situation.Conversation.Draft is null ? Answer(situation, DraftNotices.Gone(situation)) : ReportDialogue.StillOpen(situation);
        }

        return pressed.Code == GeneralCode.Report ? BeginOrResume(situation, "") : ReportDialogue.PressWithoutDraft(situation);
    }

    /// <param name="told">What a link says already: a form of the catalogue, or the region of a poster. Anything else leaves all to the citizen.</param>
    private static Turn BeginOrResume(Situation situation, string told) => situation.Conversation.Draft is null
        ? ReportDialogue.Begin(situation, situation.Reference.Violations.Find(told), situation.Reference.Regions.FindInLink(told))
        : ReportDialogue.StillOpen(situation);

    private static Turn HearWithoutDraft(Situation situation, Utterance heard) => heard switch
    {
        Utterance.Said or Utterance.Attached or Utterance.Located or Utterance.Unusable { Kind: not UnusableKind.UnreadableButton } when situation.Visitor.Officer is { } officer =>
            Turn.Saying(situation.Conversation, new Reply.Message([OfficerCommands.WhereTo(officer.Role)], [])),
        Utterance.Said said when FirstWords.AreAStory(said.Text) => LateWords.Hear(situation, said),
        Utterance.Said { Text: var text } when string.IsNullOrWhiteSpace(text) => Say(situation, "report.EmptyText"),
        Utterance.Said => Say(situation, "welcome.HowCanWeHelp"),
        Utterance.Attached attached => LateFiles.Hear(situation, attached),
        Utterance.Edited => Say(situation, "welcome.EditWithoutDraft"),
        Utterance.Unusable { Kind: UnusableKind.UnreadableButton } => ReportDialogue.PressWithoutDraft(situation),
        Utterance.Unusable or Utterance.Located => Say(situation, "welcome.HowCanWeHelp"),
        _ => ReportDialogue.PressWithoutDraft(situation),
    };

    /// <summary>The answer, and below it the open question, so that nobody loses his place.</summary>
    private static Turn Answer(Situation situation, params IReadOnlyList<Reply.Message> answers) => situation.Conversation switch
    {
        var open when AnswerDialogue.IsOpen(open) =>
            Turn.Saying(open, [.. answers.Select(answer => answer with { Choices = [] }), .. AnswerDialogue.Again(situation).Replies]),
        { Draft: null, Guiding: not null } => Turn.Saying(
            situation.Conversation, [.. answers.Select(answer => answer with { Choices = [] }), GuideDialogue.Question(situation)]),
        { Draft: null } => Turn.Saying(
            situation.Conversation,
            [.. answers.SkipLast(1), answers[^1].Choices.Count > 0 ? answers[^1] : answers[^1] with { Choices = WelcomeDialogue.MenuFor(situation) }]),
        _ => Turn.Saying(situation.Conversation, [.. answers.Select(answer => answer with { Choices = [] }), .. ReportDialogue.Resume(situation).Replies]),
    };

    /// <summary>After a list of reports, and when an answer to officers is over, the report that is being written goes on.</summary>
    private static Turn WithQuestionAgain(Turn turn, Situation before, Utterance heard)
    {
        var asksNothing = turn.After.Answering is null && !turn.Replies.OfType<Reply.Message>().Any(reply => reply.Asks);
        var hasLeft = heard is Utterance.Commanded || before.Conversation is { Answering: not null } or { Formalising: not null } or { Amending: not null };
        return asksNothing && hasLeft && turn.After.Draft is not null
            ? turn with { Replies = [.. turn.Replies, .. ReportDialogue.Resume(before with { Conversation = turn.After }).Replies] }
            : turn;
    }

    private static Turn Say(Situation situation, string key) => Turn.Saying(situation.Conversation, WelcomeDialogue.Say(situation, key));
}
