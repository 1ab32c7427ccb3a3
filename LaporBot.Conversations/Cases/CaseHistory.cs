using LaporBot.Conversations.Reference;

namespace LaporBot.Conversations.Cases;

/// <summary>Reads a case's history: what still counts of it, and where it leads.</summary>
public static class CaseHistory
{
    /// <summary>The moves of an accused that were not undone, oldest first.</summary>
    public static IReadOnlyList<CaseEvent> MovesOf(IEnumerable<CaseEvent> history, int accused)
    {
        var moves = new List<CaseEvent>();
        foreach (var past in history.Where(past => past.Accused == accused))
        {
            if (past.Trigger is not null)
            {
                moves.Add(past);
            }
            else if (past.What == CaseEvent.Undone && moves.Count > 0)
            {
                moves.RemoveAt(moves.Count - 1);
            }
        }

        return moves;
    }

    /// <summary>True for an officer's move that the reporter has not been told of, because it can still be undone.</summary>
    /// <param name="toldUntil">Moves up to this moment have been told: now, less the time for undoing.</param>
    public static bool IsUntold(CaseEvent past, DateTimeOffset toldUntil) =>
        past is { Trigger: not null, By: not null } && past.At > toldUntil;

    /// <summary>The events of the newest change that moved something: one move, or the taking of a new case; empty when something else came after it.</summary>
    public static IReadOnlyList<CaseEvent> LastMove(IReadOnlyList<CaseEvent> history)
    {
        // What a custodian decides of a file moves nothing and hinders no undoing.
        var end = history.Count - 1;
        while (end >= 0 && CustodyEvent.Of(history[end]) is not null)
        {
            end--;
        }

        if (end > 0 && history[end].What == CaseEvent.HandedOn && history[end].At == history[end - 1].At)
        {
            end--;
        }

        if (end < 0 || history[end].Trigger is not { } trigger)
        {
            return [];
        }

        if (trigger != CaseTrigger.TakenUp)
        {
            return [history[end]];
        }

        var first = end;
        while (first > 0 && history[first].What != CaseEvent.AssignedTo)
        {
            first--;
        }

        return [.. history.Skip(first).Take(end - first + 1)];
    }

    /// <summary>Where an accused stands when all that counts has happened to him, day by day.</summary>
    public static Accused Replay(Accused accused, IEnumerable<CaseEvent> history, DateOnly filedOn, ReferenceData reference)
    {
        var stands = AsFiled(accused, filedOn, reference);
        foreach (var move in MovesOf(history, accused.Ordinal))
        {
            stands = stands.After(
                CaseMoves.Of(move.From!.Value, move.Trigger!.Value, move.To!.Value),
                move.Reason,
                accused.Agency,
                filedOn,
                WorkingDays.DayOf(move.At),
                reference);
        }

        return stands;
    }

    private static Accused AsFiled(Accused accused, DateOnly filedOn, ReferenceData reference) =>
        new(accused.Ordinal, accused.Name, accused.Office, accused.Nip, Stage.Received, null, reference.DueOf(Stage.Received, filedOn));
}
