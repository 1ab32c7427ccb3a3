using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;

namespace LaporBot.Conversations.Cases;

/// <content>What its reporter takes back after officers may have read it, and who decides about that.</content>
public sealed partial record Case
{
    private static readonly Stage[] s_beforeForwarding = [Stage.Received, Stage.Verifying, Stage.AwaitingReporter, Stage.UnderReview];

    /// <summary>When the reporter took the whole report back; null unless that waits for a decision. Until then the case is closed to every officer.</summary>
    public DateTimeOffset? TakenBackAt { get; init; }

    /// <summary>How often officers were reminded to decide about the whole report since it was taken back.</summary>
    public int BackReminders { get; init; }

    /// <summary>True for a report that ended because its reporter took it back and officers agreed: no officer reads it any more.</summary>
    public bool IsWithdrawn => HasEnded && Accused.Any(one => one.Stage == Stage.Withdrawn);

    /// <summary>True once whoever decides was reminded and still did not: then all who could decide may.</summary>
    public bool IsDecisionOpenToAll => (TakenBackAt is not null && BackReminders > 1) || Evidence.Any(item => item is { TakenBack: ItemTakenBack.Asked, BackReminders: > 1 });

    /// <summary>False once any accused's agency has it: what runs there no wish of the reporter's can stop.</summary>
    public bool CanBeTakenBack => !HasEnded && Accused.All(one => one.HasEnded || s_beforeForwarding.Contains(one.Stage));

    /// <summary>The case as officers see it: without the items that its reporter has taken back.</summary>
    public Case WithoutTakenBack() => Evidence.All(item => item.TakenBack is null) ? this : this with { Evidence = [.. Evidence.Where(item => item.TakenBack is null)] };

    /// <summary>The roles that decide where the case has no officer who may: those with something to do in it, never the accused's agency.</summary>
    public IReadOnlyList<Role> Deciders => [.. Workers.Where(role => role != Role.PpkOperator)];

    /// <summary>The officer of the case decides; where it has none who may read it, whoever could work it.</summary>
    public OfficerId? DecidingOwner(IReadOnlyList<Officer> staff) =>
        staff.FirstOrDefault(one => one.Id == Owner) is { Role: not Role.PpkOperator } owner && RefusalByRule(owner) is null ? owner.Id : null;

    /// <summary>Whether this officer decides about what the reporter takes back, even of a case that is closed to him by that alone.</summary>
    public bool IsDecidedBy(Officer officer, IReadOnlyList<Officer> staff, DateTimeOffset now) => now >= ReleasedAt && (DecidingOwner(staff) switch
    {
        null => CouldDecide(officer),
        var owner when owner == officer.Id => true,
        _ => IsDecisionOpenToAll && CouldDecide(officer),
    });

    /// <summary>Whether it is his where the case has no officer who decides, or none who did.</summary>
    public bool CouldDecide(Officer officer) => Deciders.Contains(officer.Role) && RefusalByRule(officer) is null;

    /// <param name="item">Null for the whole report.</param>
    /// <remarks>Of a case that has ended nothing waits: what was taken back of it stays closed.</remarks>
    public bool Waits(EvidenceId? item) => !HasEnded && (item is { } one
        ? Evidence.Any(it => it.Id == one && it.TakenBack == ItemTakenBack.Asked)
        : TakenBackAt is not null);

    /// <summary>The reporter takes it back: no officer sees it from now on. An item that nobody could have seen yet is gone without a decision.</summary>
    /// <returns>Null when there is nothing to take back any more.</returns>
    public (Case After, IReadOnlyList<CaseEvent> Events)? AskBack(EvidenceId? item, DateTimeOffset now)
    {
        if (HasEnded || TakenBackAt is not null || (item is null && (!CanBeTakenBack || now < ReleasedAt)) || (item is { } one && !Evidence.Any(it => it.Id == one && it.TakenBack is null)))
        {
            return null;
        }

        var isUnseen = now < ReleasedAt;
        CaseEvent[] events = [CaseEvent.OfCase(TakingBack.NameOf(isUnseen ? CaseEvent.TakingBackAgreed : CaseEvent.TakingBackAsked, item), null, now)];
        var after = item is { } taken ? Changed([]).WithItem(taken, isUnseen ? ItemTakenBack.Agreed : ItemTakenBack.Asked) : Changed([]) with { TakenBackAt = now, BackReminders = 0 };
        return (after.Remembering(events), events);
    }

    /// <param name="item">Null for the whole report.</param>
    /// <param name="reason">The reporter reads it.</param>
    public TakingBackOutcome DecideBack(EvidenceId? item, bool agrees, OfficerId by, string? reason, DateTimeOffset now, ReferenceData reference)
    {
        switch (reason?.Trim())
        {
            case var _ when !Waits(item):
                return new TakingBackOutcome.DecidedBefore();
            case null or "":
                return new TakingBackOutcome.ReasonMissing();
            case { Length: > CaseMove.MaxReasonLength } words:
                return new TakingBackOutcome.ReasonTooLong(words.Length);
            case var words:
                var decided = new CaseEvent(0, TakingBack.NameOf(agrees ? CaseEvent.TakingBackAgreed : CaseEvent.TakingBackRefused, item), null, null, by, words, now);
                return item is { } one
                    ? After(Changed([]).WithItem(one, agrees ? ItemTakenBack.Agreed : null), [decided])
                    : agrees ? Withdrawn(by, words, decided, now, reference) : After(Changed([]) with { TakenBackAt = null }, [decided]);
        }
    }

    private TakingBackOutcome.Decided Withdrawn(OfficerId by, string reason, CaseEvent decided, DateTimeOffset now, ReferenceData reference)
    {
        List<CaseEvent> events = [];
        List<(Accused After, CaseEvent Event)> moved = [];
        foreach (var one in Accused.Where(one => !one.HasEnded))
        {
            // Nobody waits for an answer of his any more; only then does the table lead on.
            var asked = one;
            if (one.Stage == Stage.AwaitingReporter)
            {
                var dropped = Fire(one, CaseTrigger.QuestionDropped, by, null, null, now, reference);
                events.Add(dropped.Event);
                asked = dropped.After;
            }

            var withdrawn = Fire(asked, CaseTrigger.TakenBack, by, reason, null, now, reference);
            events.Add(withdrawn.Event);
            moved.Add(withdrawn);
        }

        return After(Changed(moved) with { TakenBackAt = null }, [.. events, decided]);
    }

    private static TakingBackOutcome.Decided After(Case after, IReadOnlyList<CaseEvent> events) => new(after.Remembering(events), events);

    private Case WithItem(EvidenceId item, ItemTakenBack? taken) =>
        this with { Evidence = [.. Evidence.Select(one => one.Id == item ? one with { TakenBack = taken, BackReminders = 0 } : one)] };
}
