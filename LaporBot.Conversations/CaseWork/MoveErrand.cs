using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>A move on its way: from the pressed button over what it still needs to the moved case.</summary>
internal static class MoveErrand
{
    private const int MostMatches = 8;

    public static Turn Begin(Situation situation, Officer officer, Case held, CaseButton button)
    {
        var accused = held.AccusedFor(officer).FirstOrDefault(one => one.Ordinal == button.Accused);
        if (accused is null || !Enum.TryParse<CaseTrigger>(button.Argument, out var trigger))
        {
            return Say(situation, new Reply.Toast(new Sentence("work.UnreadableButton")));
        }

        var move = CaseMoves.OpenTo(accused, WorkingDays.DayOf(situation.Now)).FirstOrDefault(one => one.Trigger == trigger);
        if (move is null || !CaseMoves.MayMake(officer.Role, move, accused))
        {
            // The refusal comes from the case itself, so that there is one place that decides.
            return Make(situation, officer, held, new OfficerErrand(held.Id, held.Revision, accused.Ordinal, trigger, OfficerStep.AtDesk), null);
        }

        var step = OfficerStep.AtDesk;
        OfficerTable.Over(() => step, to => step = to, () => move).Fire(OfficerTrigger.MoveChosen);
        var errand = new OfficerErrand(held.Id, held.Revision, accused.Ordinal, trigger, step);
        return step == OfficerStep.AtDesk
            ? Make(situation, officer, held, errand, null)
            : Ask(situation, held, errand);
    }

    public static Turn ChooseAgency(Situation situation, Officer officer, Case held, CaseButton button) =>
        situation.Conversation.Errand is { Step: OfficerStep.AwaitingAgency } errand
        && errand.Case == held.Id && errand.Accused == button.Accused
        && button.Argument is { } code && situation.Reference.Agencies.Find(code) is { } agency
            ? Ask(situation, held, Step(errand, OfficerTrigger.AgencyChosen, held) with { Agency = agency.Code })
            : CaseDesk.Stale(situation, officer, held);

    public static Turn Hear(Situation situation, Officer officer, OfficerErrand errand, Utterance heard)
    {
        if (situation.Subject is not { } held || held.Id != errand.Case || held.Revision != errand.Revision || held.Owner != officer.Id)
        {
            return situation.Subject is { } changed && changed.Id == errand.Case
                ? CaseDesk.Stale(situation, officer, changed)
                : Say(situation with { Conversation = situation.Conversation with { Errand = null } }, Plain("work.CaseGone"));
        }

        return heard switch
        {
            Utterance.Said said when errand.Step == OfficerStep.AwaitingAgency => Find(situation, held, errand, said.Text),
            Utterance.Said said => Make(situation, officer, held, errand, said.Text),
            Utterance.Edited => Say(situation, Plain("work.EditedNotUsed")),
            _ => Again(situation, held, errand, "work.TextPlease"),
        };
    }

    private static Turn Find(Situation situation, Case held, OfficerErrand errand, string typed)
    {
        var found = situation.Reference.Agencies.Search(Role.PpkOperator, typed, MostMatches);
        return found.Count == 0
            ? Again(situation, held, errand, "work.AgencyUnknown")
            : Say(situation, new Reply.Message(
                [new Sentence("work.ChooseAgency")],
                [
                    .. found.Select(one => (IReadOnlyList<Choice>)
                        [new Choice(Sentence.Verbatim(one.Name), CaseButton.Of(held, errand.Accused, CaseVerb.Agency, one.Code))]),
                    Leave(held, errand),
                ]) { Asks = true });
    }

    private static Turn Make(Situation situation, Officer officer, Case held, OfficerErrand errand, string? reason) =>
        held.Move(errand.Accused, errand.Trigger, officer, reason, errand.Agency, situation.Now, situation.Reference) switch
        {
            MoveOutcome.Moved moved => Moved(situation, officer, held, errand, moved),
            MoveOutcome.ReasonMissing => Again(situation, held, errand, "work.ReasonEmpty"),
            MoveOutcome.ReasonTooLong tooLong => Again(situation, held, errand, "work.ReasonTooLong", tooLong.Length, CaseMove.MaxReasonLength),
            MoveOutcome.AsksWhatIsNeverAsked => Again(situation, held, errand, "work.NeverAsked"),
            MoveOutcome.AgencyMissing => Again(situation, held, errand with { Step = OfficerStep.AwaitingAgency }, "work.AgencyUnknown"),
            MoveOutcome.NotForYou { Roles: [var first, ..] } => Say(
                situation, new Reply.Toast(new Sentence("work.OtherRoleMoves", RoleTexts.NameOf(first)))),
            MoveOutcome.NotYours => Say(situation, CaseDesk.NotYours(held)),
            _ => CaseDesk.Stale(situation, officer, held),
        };

    private static Turn Moved(Situation situation, Officer officer, Case held, OfficerErrand errand, MoveOutcome.Moved moved)
    {
        var after = moved.After;
        var accused = after.Accused.Single(one => one.Ordinal == errand.Accused);
        List<Sentence> done = [new("work.Moved", accused.Ordinal, held.Number.Value, StageTexts.ForOfficers(accused))];
        if (moved.By.NeedsReason && accused.Reason is { } reason)
        {
            done.Add(new Sentence("work.ReasonLine", reason));
        }

        if (moved.HandedOn)
        {
            done.Add(new Sentence("work.HandedOn"));
            done.AddRange(RoleTexts.Listed(after.Workers));
        }

        List<Intent> intents = [new Intent.ChangeCase(held, after, moved.Events), CaseNotices.ToReporter(after, situation)];
        if (moved.HandedOn)
        {
            intents.Add(CaseNotices.ToOfficers(after, situation, officer.Id, held: true));
        }

        IReadOnlyList<Reply.Message> next = after.Owner == officer.Id && !after.HasEnded ? MoveCards.For(after, officer, situation) : [];
        return new Turn(
            situation.Conversation with { Errand = null },
            [UndoCards.Of(after, situation, done), .. next],
            intents);
    }

    private static OfficerErrand Step(OfficerErrand errand, OfficerTrigger trigger, Case held)
    {
        var step = errand.Step;
        var from = held.Accused.Single(one => one.Ordinal == errand.Accused).Stage;
        OfficerTable.Over(() => step, to => step = to, () => CaseMoves.All.First(move => move.From == from && move.Trigger == errand.Trigger))
            .Fire(trigger);
        return errand with { Step = step };
    }

    private static Turn Ask(Situation situation, Case held, OfficerErrand errand) =>
        Say(situation with { Conversation = situation.Conversation with { Errand = errand, Answering = null } }, Question(held, errand));

    private static Turn Again(Situation situation, Case held, OfficerErrand errand, string key, params object[] values) =>
        Say(
            situation with { Conversation = situation.Conversation with { Errand = errand } },
            Question(held, errand, new Sentence(key, values)));

    private static Reply.Message Question(Case held, OfficerErrand errand, params IReadOnlyList<Sentence> first) =>
        errand.Step == OfficerStep.AwaitingAgency
            ? new Reply.Message([.. first, new Sentence("work.AskAgency")], [Leave(held, errand)]) { Asks = true }
            : new Reply.Message(
                [.. first, MoveTexts.QuestionOf(errand.Trigger), new Sentence("work.ReporterReadsThis", CaseMove.MaxReasonLength)],
                [Leave(held, errand)]) { Asks = true };

    private static IReadOnlyList<Choice> Leave(Case held, OfficerErrand errand) =>
        [new Choice(new Sentence("work.Leave"), CaseButton.Of(held, errand.Accused, CaseVerb.Leave))];

    private static Reply.Message Plain(string key) => new([new Sentence(key)], []);

    private static Turn Say(Situation situation, params IReadOnlyList<Reply> replies) => Turn.Saying(situation.Conversation, replies);
}
