using LaporBot.Conversations.Adding;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Amending;

/// <summary>What a press means while a sent report is added to or taken back. A button that fits no more does nothing.</summary>
internal static class AmendPresses
{
    public static Turn Press(Situation situation, AmendButton? button)
    {
        if (button is null || situation.Conversation.Amending is not { } errand || errand.Tag != button.Tag)
        {
            return AmendDialogue.Stale(situation);
        }

        if (button.Verb == AmendButton.Leave)
        {
            return AmendLeaving.Cancel(situation, errand, new Utterance.Pressed(AmendButton.Of(errand, button.Verb)), LateWords.Left(errand));
        }

        if (AmendLeaving.Press(situation, errand, button) is { } decided)
        {
            return decided;
        }

        return errand.Step == AmendStep.AwaitingCase
            ? AtList(situation, errand, button)
            : AmendCases.Find(situation, errand.Case) is { } held
                ? AtCase(situation, errand, held, button)
                : AmendDialogue.Ended(situation, new Sentence("amend.NotFound"));
    }

    /// <summary>Goes on to whatever is next to be decided about what he has collected.</summary>
    public static Turn Checked(Situation situation, AmendErrand errand, Case held, params IReadOnlyList<Sentence> first) => errand.Items.Count == 0
        ? AmendDialogue.At(situation, errand.After(AmendTrigger.CollectingResumed) ?? errand, [.. first, new Sentence("amend.NothingYet")])
        : errand.After(NextOf(situation, errand, held)) is { } next ? AmendDialogue.At(situation, next, first) : AmendDialogue.Stale(situation);

    private static AmendTrigger NextOf(Situation situation, AmendErrand errand, Case held) => errand switch
    {
        _ when AddedLeaks.AreIn(errand, held, situation) => AmendTrigger.LeaksFound,
        _ when AddedLeaks.Recording(errand, held) is not null => AmendTrigger.RecordingsFound,
        _ => AmendTrigger.NothingLeftToAsk,
    };

    private static Turn AtList(Situation situation, AmendErrand errand, AmendButton button)
    {
        switch (button.Verb)
        {
            case AmendButton.Page:
                return Turned(situation, AmendPrompts.List(errand, situation, (int)(button.Number % int.MaxValue)));
            case AmendButton.NewReport when errand.Way is AmendWay.LateFile or AmendWay.LateWords:
                return AsNewReport(situation, errand);
            case AmendButton.Answer when errand.Way == AmendWay.LateWords && AmendCases.Find(situation, button.Case) is { } asking:
                return LateAnswers.Chosen(situation, errand, asking);
            case AmendButton.Pick when AmendCases.Find(situation, button.Case) is { } held:
                return AmendCases.WhyNot(held, errand.Way) is not { } why ? AmendDialogue.Chosen(situation, errand, held)
                    : errand.Way == AmendWay.LateWords ? AmendDialogue.Again(situation, why)
                    : AmendDialogue.Ended(situation, why);
            default:
                return AmendDialogue.Stale(situation);
        }
    }

    private static Turn AtCase(Situation situation, AmendErrand errand, Case held, AmendButton button) => (errand.Step, button.Verb) switch
    {
        (AmendStep.AwaitingAddition, AmendButton.Done) => Checked(situation, errand, held),
        (AmendStep.AwaitingLeaving, AmendButton.Done) => Checked(situation, errand with { TurnedTo = null }, held),
        (AmendStep.AwaitingLeakChoice, AmendButton.Cover or AmendButton.Keep or AmendButton.Anew) when button.Number != AddedLeaks.StampOf(errand, held, situation) =>
            Turn.Saying(situation.Conversation, new Reply.Toast(new Sentence("passing.TextChanged")), AmendPrompts.For(errand, situation)),
        (AmendStep.AwaitingLeakChoice, AmendButton.Cover) => Checked(situation, AddedLeaks.Covered(errand, held, situation), held, new Sentence("leak.Covered")),
        (AmendStep.AwaitingLeakChoice, AmendButton.Keep) => Checked(situation, AddedLeaks.Kept(errand, held, situation), held),
        (AmendStep.AwaitingLeakChoice, AmendButton.Anew) => AmendDialogue.At(
            situation, AddedLeaks.Without(errand, held, situation).After(AmendTrigger.CollectingResumed)!, new Sentence("amend.WriteAnew")),
        (AmendStep.AwaitingFileChoice, AmendButton.TakeOut) when IsAsked(errand, held, button) =>
            Checked(situation, errand with { Items = [.. errand.Items.Where(one => one.MessageId != button.Number)] }, held),
        (AmendStep.AwaitingFileChoice, AmendButton.KeepFile) when IsAsked(errand, held, button) =>
            Checked(situation, errand with { FilesKept = [.. errand.FilesKept, button.Number] }, held),
        (AmendStep.AwaitingSending, AmendButton.More) => AmendDialogue.At(situation, errand.After(AmendTrigger.CollectingResumed)!),
        (AmendStep.AwaitingSending, AmendButton.Send) when NextOf(situation, errand, held) == AmendTrigger.NothingLeftToAsk => AddTaking.Send(situation, errand, held),
        (AmendStep.AwaitingSending, AmendButton.Send) => Checked(situation, errand, held),
        (AmendStep.AwaitingTarget, AmendButton.Page) => Turned(situation, AmendPrompts.Targets(errand, held, (int)(button.Number % int.MaxValue))),
        (AmendStep.AwaitingTarget, AmendButton.Whole) when held.CanBeTakenBack => Aimed(situation, errand, null),
        (AmendStep.AwaitingTarget, AmendButton.Item) when held.Evidence.FirstOrDefault(item => item.TakenBack is null && item.Id.Value == button.Number) is { } item =>
            Aimed(situation, errand, item.Id),
        (AmendStep.AwaitingSurety, AmendButton.Back) => AmendDialogue.At(situation, errand.After(AmendTrigger.WentBack)! with { Target = null }),
        (AmendStep.AwaitingSurety, AmendButton.TakeBack) when button.Number == (errand.Target?.Value ?? 0) => TakeBackTaking.Take(situation, errand, held),
        _ => AmendDialogue.Stale(situation),
    };

    private static Turn Aimed(Situation situation, AmendErrand errand, EvidenceId? item) =>
        AmendDialogue.At(situation, errand.After(AmendTrigger.TargetChosen)! with { Target = item });

    private static Turn Turned(Situation situation, Reply.Message page) => Turn.Saying(situation.Conversation, new Reply.Rewrite(page.Says, page.Choices));

    private static bool IsAsked(AmendErrand errand, Case held, AmendButton button) => AddedLeaks.Recording(errand, held)?.MessageId == button.Number;

    /// <summary>What came belongs to none of those he has sent: it begins the next one.</summary>
    public static Turn AsNewReport(Situation situation, AmendErrand errand)
    {
        var away = situation with { Conversation = situation.Conversation with { Amending = null } };
        IReadOnlyList<Addition> told = [.. errand.Items.Where(one => one.File is null)];
        return WithFiles(away, errand, told.Count == 0 ? Turn.Saying(away.Conversation) : ReportDialogue.BeginWith(away, told));
    }

    private static Turn WithFiles(Situation situation, AmendErrand errand, Turn begun) => errand.Items
        .Where(one => one.File is not null)
        .Select(one => new Utterance.Attached(one.File!) { MessageId = one.MessageId })
        .Aggregate(
            begun,
            (turn, file) =>
            {
                var now = situation with { Conversation = turn.After };
                var next = turn.After.Draft is null ? ReportDialogue.BeginWith(now, file) : ReportDialogue.Hear(now, file);
                return new Turn(next.After, next.Replies, [.. turn.Intents, .. next.Intents]);
            });
}
