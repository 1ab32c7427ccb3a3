using System.Globalization;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>An officer decides about what a reporter has taken back: with a reason, and without seeing it.</summary>
internal static class TakingBackDesk
{
    private const int CasesOnCard = 6;

    /// <summary>For whoever decides; on a locked phone it says that there is news, and nothing else.</summary>
    public static Intent.Notify Tell(Case after, EvidenceId? item, Situation situation)
    {
        // Of a case that is closed to all by its being taken back nobody could be told: whoever decides is told of it as it was.
        var about = after with { TakenBackAt = null };
        var news = new Reply.Message(
            [new Sentence("amend.OfficersNews", after.Number.Value)],
            [[ReadButton(after, item)]]);
        return after.DecidingOwner(situation.Staff) is { } owner
            ? CaseNotices.ToOfficer(owner, about, news)
            : new Intent.Notify(new Audience.OfficersOnDuty(about) { Roles = after.Deciders }, news);
    }

    /// <summary>Opens the card on which it is decided.</summary>
    internal static Choice ReadButton(Case held, EvidenceId? item) => Button(held, "amend.OfficersButtonRead", ArgumentOf(item));

    /// <summary>The reports that were taken back as a whole, below his desk; none when none waits for him.</summary>
    public static IReadOnlyList<Reply> List(Situation situation) => situation.TakenBack.Count == 0
        ? []
        : [new Reply.Message(
            [new Sentence("amend.OfficersWaiting", situation.TakenBack.Count)],
            [.. situation.TakenBack.Take(CasesOnCard).Select(one => (IReadOnlyList<Choice>)
                [new Choice(Sentence.Verbatim(one.Number.Value), CaseButton.Of(one, 0, CaseVerb.Judge, ArgumentOf(null)))])])];

    /// <summary>The items that were taken back, below the others of the case.</summary>
    public static IEnumerable<Reply.Message> WaitingIn(Case held, Officer officer, Situation situation) => held.HasEnded || !held.IsDecidedBy(officer, situation.Staff, situation.Now)
        ? []
        : TakingBack.In(held.History).Where(one => one is { Waits: true, Item: not null }).Select(one => Card(held, one.Item));

    public static Turn Press(Situation situation, Officer officer, Case held, CaseButton button)
    {
        var told = button.Argument?.Split('.') ?? [];
        EvidenceId? item = told.Length > 0 && int.TryParse(told[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? new EvidenceId(number) : null;
        if (!held.Waits(item) || !held.IsDecidedBy(officer, situation.Staff, situation.Now))
        {
            return Say(situation, new Reply.Toast(new Sentence("amend.OfficersDecidedBefore")));
        }

        return told is [_, var verb]
            ? Say(Begun(situation, held, new TakingBackJudgement(item, verb == Agree)), Question(held, new TakingBackJudgement(item, verb == Agree)))
            : Say(situation, Card(held, item));
    }

    /// <summary>The reason, in his own words.</summary>
    public static Turn Hear(Situation situation, Officer officer, OfficerErrand errand, TakingBackJudgement judges, Utterance heard)
    {
        if (situation.Subject is not { } held || held.Id != errand.Case || !held.IsDecidedBy(officer, situation.Staff, situation.Now))
        {
            return Say(Ended(situation), new Reply.Message([new Sentence("work.CaseGone")], []));
        }

        return heard switch
        {
            Utterance.Said said => Decide(situation, officer, held, judges, said.Text),
            Utterance.Edited => Say(situation, new Reply.Message([new Sentence("work.EditedNotUsed")], [])),
            _ => Say(situation, Question(held, judges, new Sentence("work.TextPlease"))),
        };
    }

    private const string Agree = "a";
    private const string Refuse = "k";

    private static Turn Decide(Situation situation, Officer officer, Case held, TakingBackJudgement judges, string reason) =>
        held.DecideBack(judges.Item, judges.Agrees, officer.Id, reason, situation.Now, situation.Reference) switch
        {
            TakingBackOutcome.Decided decided => Decided(situation, officer, held, judges, decided),
            TakingBackOutcome.ReasonMissing => Say(situation, Question(held, judges, new Sentence("work.ReasonEmpty"))),
            TakingBackOutcome.ReasonTooLong tooLong => Say(situation, Question(held, judges, new Sentence("work.ReasonTooLong", tooLong.Length, CaseMove.MaxReasonLength))),
            _ => Say(Ended(situation), new Reply.Message([new Sentence("amend.OfficersDecidedBefore")], [])),
        };

    private static Turn Decided(Situation situation, Officer officer, Case held, TakingBackJudgement judges, TakingBackOutcome.Decided decided)
    {
        var after = decided.After;
        var isSeenAgain = !judges.Agrees && judges.Item is null;
        List<Intent> intents =
        [
            new Intent.ChangeCase(held, after, decided.Events),

            // He reads the stage it has come to only when moves are told of; the notice comes then.
            judges is { Agrees: true, Item: null }
                ? CaseNotices.ToReporter(after, situation)
                : new Intent.Notify(new Audience.ReporterOf(after.Id), Tracking.TrackingCards.NewsArrived(after)),
        ];
        if (isSeenAgain && after.Owner is null)
        {
            intents.Add(CaseNotices.ToOfficers(after, situation, officer.Id, held: false));
        }

        return new Turn(
            Ended(situation).Conversation,
            [new Reply.Message(
                [new Sentence(judges.Agrees ? "amend.OfficersAgreed" : "amend.OfficersRefused", Amending.TakingBackTexts.NameFor(judges.Item), held.Number.Value)],
                judges is { Agrees: true, Item: null } ? [] : [[new Choice(new Sentence("work.OpenCase"), CaseButton.Of(after, 0, CaseVerb.Show))]])],
            intents);
    }

    private static Reply.Message Card(Case held, EvidenceId? item) => new(
        [new Sentence("amend.OfficersCard", Amending.TakingBackTexts.NameFor(item), held.Number.Value), new Sentence("amend.OfficersCardHidden")],
        [
            [Button(held, "amend.OfficersButtonAgree", $"{ArgumentOf(item)}.{Agree}")],
            [Button(held, "amend.OfficersButtonRefuse", $"{ArgumentOf(item)}.{Refuse}")],
        ]);

    private static Reply.Message Question(Case held, TakingBackJudgement judges, params IReadOnlyList<Sentence> first) => new(
        [
            .. first,
            new Sentence(judges.Agrees ? "amend.OfficersAskWhyAgreed" : "amend.OfficersAskWhyRefused"),
            new Sentence("work.ReporterReadsThis", CaseMove.MaxReasonLength),
        ],
        [[Button(held, "work.Leave", ArgumentOf(judges.Item))]]) { Asks = true };

    private static Situation Begun(Situation situation, Case held, TakingBackJudgement judges)
    {
        var step = OfficerStep.AtDesk;
        OfficerTable.Over(() => step, to => step = to, () => CaseMoves.All[0]).Fire(OfficerTrigger.TakingBackJudged);
        var errand = new OfficerErrand(held.Id, held.Revision, 0, default, step) { Judges = judges };
        return situation with { Conversation = situation.Conversation with { Errand = errand, Answering = null } };
    }

    private static Situation Ended(Situation situation) => situation with { Conversation = situation.Conversation with { Errand = null } };

    private static string ArgumentOf(EvidenceId? item) => (item?.Value ?? 0).ToString(CultureInfo.InvariantCulture);

    private static Choice Button(Case held, string label, string argument) => new(new Sentence(label), CaseButton.Of(held, 0, CaseVerb.Judge, argument));

    private static Turn Say(Situation situation, params IReadOnlyList<Reply> replies) => Turn.Saying(situation.Conversation, replies);
}
