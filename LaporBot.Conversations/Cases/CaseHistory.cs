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

    /// <summary>The newest events that were made together: by one person in one turn.</summary>
    public static IReadOnlyList<CaseEvent> LastChange(IReadOnlyList<CaseEvent> history) => history.Count == 0
        ? []
        : [.. history.Reverse().TakeWhile(past => past.At == history[^1].At && past.By == history[^1].By).Reverse()];

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
