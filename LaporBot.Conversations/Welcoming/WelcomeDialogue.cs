using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Welcoming;

/// <summary>What is said before, beside and after a report: who we are, help, privacy, language.</summary>
public static class WelcomeDialogue
{
    /// <summary>The first message anybody gets: who runs the bot, who reads reports, what it never asks.</summary>
    public static Reply.Message Welcome(Situation situation)
    {
        var shown = situation.Operator;
        return new(
            [
                new Sentence("welcome.Hello"),
                new Sentence("welcome.WhoWeAre", shown.Name, shown.WhoReads),
                .. shown.IsPractice || shown.BotUsername.Length == 0 ? Array.Empty<Sentence>() : [new Sentence("welcome.OfficialName", shown.BotUsername)],
                new Sentence("welcome.NeverAsks"),
                new Sentence("welcome.WhatIsKept"),
                .. shown.IsPractice ? [new Sentence("welcome.Practice")] : Array.Empty<Sentence>(),
            ],
            MenuFor(situation, situation.Conversation.Draft is null ? new(new Sentence("welcome.ButtonAgreeAndReport"), GeneralCode.AgreeAndReport) : ToReport(situation)));
    }

    /// <summary>The ways on from where no report is open.</summary>
    public static IReadOnlyList<IReadOnlyList<Choice>> MenuFor(Situation situation) => MenuFor(situation, ToReport(situation));

    private static Choice ToReport(Situation situation) =>
        new(new Sentence(situation.Conversation.Draft is null ? "welcome.ButtonReport" : "welcome.ButtonResume"), GeneralCode.Report);

    private static IReadOnlyList<IReadOnlyList<Choice>> MenuFor(Situation situation, Choice toReport) =>
    [
        [toReport],
        [situation.Conversation.Language == Language.Indonesian
            ? new(new Sentence("welcome.ButtonEnglish"), GeneralCode.English)
            : new(new Sentence("welcome.ButtonIndonesian"), GeneralCode.Indonesian)],
    ];

    /// <summary>Every command that this visitor can use.</summary>
    public static Reply.Message Help(Visitor visitor) => new([new Sentence("welcome.Help"), .. ForOfficers(visitor.Officer)], []);

    private static IReadOnlyList<Sentence> ForOfficers(Officer? officer) => officer switch
    {
        null => [],
        _ => [Sentence.Gap, new Sentence("work.CommandsHeading"), OfficerCommands.Of(officer.Role)],
    };

    /// <summary>In two messages, so that each stays short.</summary>
    public static IReadOnlyList<Reply.Message> Privacy(Situation situation) =>
    [
        new([new Sentence("welcome.Privacy", situation.Rules.DraftDays)], []),
        new([new Sentence("welcome.PrivacyLimits", situation.Operator.Name, situation.Operator.WhoReads, situation.Operator.Contact)], []),
    ];

    public static Reply.Message LanguageQuestion() => new(
        [new Sentence("welcome.AskLanguage")],
        [
            [new(new Sentence("welcome.ButtonIndonesian"), GeneralCode.Indonesian)],
            [new(new Sentence("welcome.ButtonEnglish"), GeneralCode.English)],
        ]);

    public static Reply.Message Say(Situation situation, string key) => new([new Sentence(key)], MenuFor(situation));

    /// <summary>The language is another one from now on, and what stood there last is said again in it.</summary>
    public static Turn Speak(Situation situation, Language language)
    {
        var spoken = situation with { Conversation = situation.Conversation with { Language = language } };
        return spoken.Conversation.Draft is null
            ? Turn.Saying(spoken.Conversation, Welcome(spoken))
            : ReportDialogue.Resume(spoken, new Sentence("welcome.LanguageSet"));
    }
}
