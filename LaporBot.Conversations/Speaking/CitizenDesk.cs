using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Tracking;
using LaporBot.Conversations.Welcoming;

namespace LaporBot.Conversations.Speaking;

/// <summary>Hears citizens: commands work at every step, everything else belongs to the open report or begins one.</summary>
internal static class CitizenDesk
{
    /// <summary>A link may end in this to begin a report at once.</summary>
    public const string ReportArgument = "lapor";

    /// <summary>The first message of a chat; the welcome stands above whatever is answered here.</summary>
    public static Turn HearFirst(Situation situation, Utterance heard) => heard switch
    {
        Utterance.Commanded { Name: "start", Argument: not ReportArgument } => Turn.Saying(situation.Conversation),
        Utterance.Said { Text: var text } when !FirstWords.AreAStory(text) => Turn.Saying(situation.Conversation),
        _ => Hear(situation, heard),
    };

    public static Turn Hear(Situation situation, Utterance heard)
    {
        if (ReportTakingBack.Hears(heard))
        {
            return ReportTakingBack.Hear(situation);
        }

        if (TrackingDialogue.Hears(situation.Conversation, heard))
        {
            return WithQuestionAgain(situation, TrackingDialogue.Hear(situation, heard), heard);
        }

        return heard switch
        {
            Utterance.Commanded command => Command(situation, command),
            Utterance.Pressed pressed when GeneralCode.IsGeneral(pressed.Code) => PressGeneral(situation, pressed),
            _ when situation.Conversation.Draft is not null => ReportDialogue.Hear(situation, heard),
            _ => HearWithoutDraft(situation, heard),
        };
    }

    private static Turn Command(Situation situation, Utterance.Commanded command) => command.Name switch
    {
        "start" when command.Argument == ReportArgument => BeginOrResume(situation),
        "start" => Answer(situation, WelcomeDialogue.Welcome(situation)),
        "lapor" => BeginOrResume(situation),
        "batal" => situation.Conversation.Draft is null
            ? Turn.Saying(situation.Conversation, WelcomeDialogue.Say(situation, "welcome.NothingToCancel"))
            : ReportDialogue.AskToDrop(situation),
        "bantuan" or "help" => Answer(situation, WelcomeDialogue.Help()),
        "privasi" => Answer(situation, WelcomeDialogue.Privacy(situation)),
        "bahasa" => Turn.Saying(situation.Conversation, WelcomeDialogue.LanguageQuestion()),
        _ => Answer(situation, new Reply.Message([new Sentence("welcome.UnknownCommand")], [])),
    };

    private static Turn PressGeneral(Situation situation, Utterance.Pressed pressed)
    {
        if (pressed.Code == GeneralCode.English || pressed.Code == GeneralCode.Indonesian)
        {
            return WelcomeDialogue.Speak(situation, pressed.Code == GeneralCode.English ? Language.English : Language.Indonesian);
        }

        return pressed.Code == GeneralCode.Report ? BeginOrResume(situation) : ReportDialogue.PressWithoutDraft(situation);
    }

    private static Turn BeginOrResume(Situation situation) => situation.Conversation.Draft is null
        ? ReportDialogue.Begin(situation, null)
        : ReportDialogue.Resume(
            situation with { Conversation = situation.Conversation with { Answering = null } }, new Sentence("report.DraftStillOpen"));

    private static Turn HearWithoutDraft(Situation situation, Utterance heard) => heard switch
    {
        Utterance.Said { Text: var text } when FirstWords.AreAStory(text) => ReportDialogue.Begin(situation, heard),
        Utterance.Said { Text: var text } when string.IsNullOrWhiteSpace(text) => Say(situation, "report.EmptyText"),
        Utterance.Said => Say(situation, "welcome.HowCanWeHelp"),
        Utterance.Attached => ReportDialogue.Begin(situation, heard),
        Utterance.Edited => Say(situation, "welcome.EditWithoutDraft"),
        Utterance.Unusable { Kind: UnusableKind.UnreadableButton } => ReportDialogue.PressWithoutDraft(situation),
        Utterance.Unusable => Say(situation, "welcome.HowCanWeHelp"),
        _ => ReportDialogue.PressWithoutDraft(situation),
    };

    /// <summary>The answer, and below it the open question, so that nobody loses his place.</summary>
    private static Turn Answer(Situation situation, Reply.Message answer) => situation.Conversation.Draft is null
        ? Turn.Saying(situation.Conversation, answer.Choices.Count > 0 ? answer : answer with { Choices = WelcomeDialogue.MenuFor(situation) })
        : Turn.Saying(situation.Conversation, [answer with { Choices = [] }, .. ReportDialogue.Resume(situation).Replies]);

    private static Turn WithQuestionAgain(Situation situation, Turn turn, Utterance heard) =>
        situation.Conversation.Draft is null || heard is not Utterance.Commanded || turn.After.Draft is null
            ? turn
            : turn with { Replies = [.. turn.Replies, .. ReportDialogue.Resume(situation).Replies] };

    private static Turn Say(Situation situation, string key) => Turn.Saying(situation.Conversation, WelcomeDialogue.Say(situation, key));
}
