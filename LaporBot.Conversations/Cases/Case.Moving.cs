using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;

namespace LaporBot.Conversations.Cases;

/// <content>How an officer moves an accused of it.</content>
public sealed partial record Case
{
    /// <param name="agency">Code of an agency; only for moves that need one.</param>
    public MoveOutcome Move(
        int accused, CaseTrigger trigger, Officer officer, string? reason, string? agency, DateTimeOffset now, ReferenceData reference)
    {
        if (Owner != officer.Id)
        {
            return new MoveOutcome.NotYours(OwnerAlias);
        }

        if (AccusedFor(officer).FirstOrDefault(one => one.Ordinal == accused) is not { } moving)
        {
            return new MoveOutcome.NotForYou(Workers);
        }

        var open = CaseMoves.OpenTo(moving, WorkingDays.DayOf(now)).FirstOrDefault(one => one.Trigger == trigger);
        if (open is null || open.IsReporters)
        {
            return new MoveOutcome.NotFromHere(moving.Stage);
        }

        if (!CaseMoves.MayMake(officer.Role, open, moving))
        {
            return new MoveOutcome.NotForYou(open.Roles);
        }

        if (open.NeedsAgency && (agency is null || reference.Agencies.Find(agency) is null))
        {
            return new MoveOutcome.AgencyMissing();
        }

        if (open.NeedsReason && WhatIsWrongWith(reason, trigger) is { } refused)
        {
            return refused;
        }

        var moved = Fire(moving, trigger, officer.Id, open.NeedsReason ? reason!.Trim() : null, agency, now, reference);
        var after = Changed([moved]);
        var handedOn = !after.HasEnded && !after.CanBeWorkedBy(officer);
        CaseEvent[] events = handedOn ? [moved.Event, CaseEvent.OfCase(CaseEvent.HandedOn, officer.Id, now)] : [moved.Event];
        return new MoveOutcome.Moved((handedOn ? after.Unowned() : after).Remembering(events), events, open, handedOn);
    }

    private MoveOutcome? WhatIsWrongWith(string? reason, CaseTrigger trigger) => reason?.Trim() switch
    {
        null or "" => new MoveOutcome.ReasonMissing(),
        { Length: > CaseMove.MaxReasonLength } words => new MoveOutcome.ReasonTooLong(words.Length),
        { } words when trigger == CaseTrigger.ReporterAsked && NeverAsked.IsIn(words, isOpen: Anonymity == Anonymity.OpenName) => new MoveOutcome.AsksWhatIsNeverAsked(),
        _ => null,
    };
}
