using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Conversations.Welcoming;

namespace LaporBot.Conversations.Guide;

/// <summary><c>/panduan</c>: what counts as a breach, with examples and sanctions, and “apakah ini pelanggaran?” in three questions. Nothing is filed.</summary>
internal static class GuideDialogue
{
    public const string Command = "panduan";

    private const int PageSize = 4;

    /// <summary>True also for words while one of its questions stands there; where a report waits, only for those that answer it.</summary>
    public static bool Hears(Situation situation, Utterance heard) => heard switch
    {
        Utterance.Commanded { Name: Command } => true,
        Utterance.Pressed press => GuideButton.Hears(press.Code),
        Utterance.Said said => situation.Conversation.Guiding is { } answers && (situation.Conversation.Draft is null || Meant(situation, answers, said.Text) is not null),
        _ => false,
    };

    public static Turn Hear(Situation situation, Utterance heard) => heard switch
    {
        Utterance.Pressed press => Press(situation, GuideButton.Read(press.Code)),
        Utterance.Said said when situation.Conversation.Guiding is { } answers => Meant(situation, answers, said.Text) is { } code
            ? AsMessages(Press(Left(situation), GuideButton.Read(code)))
            : Turn.Saying(situation.Conversation, Question(situation, new Sentence("guide.ChooseBelow"), Sentence.Gap)),
        _ => Turn.Saying(situation.Conversation, Contents(situation, 0)),
    };

    /// <summary>Whoever turns to something else leaves the question; words that nobody else waits for, and what cannot be read, do not.</summary>
    public static Situation Turned(Situation situation, Utterance heard) =>
        heard is (Utterance.Said or Utterance.Edited or Utterance.Unusable) && (situation.Conversation with { Draft = null, Guiding = null }).IsAtRest ? situation : Left(situation);

    public static Situation Left(Situation situation) =>
        situation.Conversation.Guiding is null ? situation : situation with { Conversation = situation.Conversation with { Guiding = null } };

    /// <summary>The question that stands there once more.</summary>
    public static Reply.Message Question(Situation situation, params IReadOnlyList<Sentence> first)
    {
        var question = Walked(situation, GuideWalk.Along(situation.Reference.Guide, situation.Conversation.Guiding ?? []));
        return question with { Says = [.. first, .. question.Says] };
    }

    private static ChoiceCode? Meant(Situation situation, IReadOnlyList<int> answers, string typed)
    {
        if (typed.Length > TypedChoice.LongestLabel)
        {
            return null;
        }

        var question = Walked(situation, GuideWalk.Along(situation.Reference.Guide, answers));
        return TypedChoice.Named(question, typed) ?? TypedChoice.Politely(question, typed) ?? TypedChoice.Numbered(question, typed) ?? TypedChoice.Nearly(question, typed);
    }

    /// <summary>What a press rewrites, a typed answer is answered with below it.</summary>
    private static Turn AsMessages(Turn turn) => turn with
    {
        Replies = [.. turn.Replies.Select(reply => reply is Reply.Rewrite page ? new Reply.Message(page.Says, page.Choices) : reply)],
    };

    private static Turn Press(Situation situation, GuideButton? button) => button switch
    {
        { Verb: GuideButton.Page } => Rewritten(situation, Contents(situation, button.Number)),
        { Verb: GuideButton.Questions } => Asked(situation, GuideWalk.Along(situation.Reference.Guide, button.Answers)),
        { Verb: GuideButton.Entry } when Known(situation, button.Argument) is { } form => Rewritten(situation, Explained(situation, form)),
        { Verb: GuideButton.Report } when situation.Conversation.Draft is null =>
            ReportDialogue.Begin(situation, situation.Reference.Violations.Find(button.Argument)),
        { Verb: GuideButton.Report } => ReportDialogue.Resume(situation, new Sentence("report.DraftStillOpen")),
        _ => Turn.Saying(situation.Conversation, new Reply.Toast(new Sentence("guide.Gone")), Contents(situation, 0)),
    };

    private static Turn Asked(Situation situation, GuideWalk walk)
    {
        var page = Walked(situation, walk);
        return Turn.Saying(situation.Conversation with { Guiding = (walk as GuideWalk.Asks)?.Answers }, new Reply.Rewrite(page.Says, page.Choices));
    }

    private static Turn Rewritten(Situation situation, Reply.Message page) =>
        Turn.Saying(situation.Conversation, new Reply.Rewrite(page.Says, page.Choices));

    private static Reply.Message Contents(Situation situation, int page)
    {
        var forms = situation.Reference.Violations.Menu;
        var pages = (forms.Count + PageSize - 1) / PageSize;
        var shown = page % pages;
        return Saying(
            [new Sentence("guide.Contents")],
            [
                [Button("guide.ButtonQuestions", GuideButton.Of(GuideButton.Questions))],
                .. forms.Skip(shown * PageSize).Take(PageSize).Select(form => (IReadOnlyList<Choice>)
                    [new(new Sentence("common.Value", form.Button ?? form.Name), GuideButton.Of(GuideButton.Entry, form.Code))]),
                [Button("guide.ButtonMore", GuideButton.Of(GuideButton.Page, (shown + 1) % pages))],
            ]);
    }

    private static Reply.Message Explained(Situation situation, Violation form) => Saying(
        [
            new Sentence("guide.Form", form.Name),
            .. situation.Reference.Guide.Find(form.Code) is { } entry
                ? [new Sentence("guide.Example", entry.Example), new Sentence("guide.Sanction", entry.Sanction)]
                : Array.Empty<Sentence>(),
            new Sentence("guide.Basis", form.ShortBasis),
        ],
        [[ReportIt(situation, form)], [ToContents]]);

    private static Reply.Message Walked(Situation situation, GuideWalk walk) => walk switch
    {
        GuideWalk.Asks asks => Saying(
            [.. GuidePlace.Of(asks), new Sentence("common.Value", asks.Question.Text)],
            [
                .. asks.Question.Answers.Select((answer, at) => (IReadOnlyList<Choice>)
                    [new(new Sentence("common.Value", answer.Label), GuideButton.Of([.. asks.Answers, at]))]),
                [ToContents],
            ]),
        GuideWalk.Found found when Known(situation, found.Code) is { } form => Saying(
            [
                new Sentence("guide.Found", form.Name),
                .. situation.Reference.Guide.Find(form.Code) is { } entry ? [new Sentence("guide.Sanction", entry.Sanction)] : Array.Empty<Sentence>(),
                new Sentence(found.MayBeAsn ? "guide.OfficersDecide" : "guide.NotAsn"),
                .. situation.Reference.RouteOf(found.Route) is { } route ? [new Sentence("guide.InCharge", route.Person, route.Target)] : Array.Empty<Sentence>(),
            ],
            [[ReportIt(situation, form)], [Button("guide.ButtonAgain", GuideButton.Of(GuideButton.Questions))], [ToContents]]),
        _ => Contents(situation, 0),
    };

    private static Reply.Message Saying(IReadOnlyList<Sentence> says, IReadOnlyList<IReadOnlyList<Choice>> choices) => new(says, choices);

    private static Choice ReportIt(Situation situation, Violation form) => situation.Conversation.Draft is null
        ? Button("guide.ButtonReport", GuideButton.Of(GuideButton.Report, form.Code))
        : Button("welcome.ButtonResume", GeneralCode.Report);

    private static Choice ToContents { get; } = Button("guide.ButtonContents", GuideButton.Of(GuideButton.Page, 0));

    private static Violation? Known(Situation situation, string code) => situation.Reference.Violations.Find(code);

    private static Choice Button(string key, ChoiceCode code) => new(new Sentence(key), code);
}
