using LaporBot.Conversations.Cases;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Cases;

/// <summary>How a reported person becomes a row.</summary>
internal static class AccusedWriting
{
    private const string InsertRow =
        "INSERT INTO accused (case_id, ordinal, stage, paused, paused_days_left, due, breach_found, agency, reason, name, office, nip, name_key) " +
        "VALUES (@id, @ordinal, @stage, @paused, @paused_days_left, @due, @breach_found, @agency, @reason, @name, @office, @nip, @name_key)";

    private const string UpdateRow =
        "UPDATE accused SET stage = @stage, paused = @paused, paused_days_left = @paused_days_left, due = @due, breach_found = @breach_found, " +
        "agency = @agency, reason = @reason, name = @name, office = @office, nip = @nip, name_key = @name_key " +
        "WHERE case_id = @id AND ordinal = @ordinal";

    public static void Insert(StoreSession session, CaseId id, Accused accused) => session.Run(
        InsertRow,
        id,
        accused.Ordinal,
        accused.Stage,
        accused.Paused,
        accused.PausedDaysLeft,
        accused.Due,
        accused.BreachFound,
        accused.Agency,
        Seal(session, id, accused, "reason", accused.Reason),
        Seal(session, id, accused, "name", accused.Name),
        Seal(session, id, accused, "office", accused.Office),
        Seal(session, id, accused, "nip", accused.Nip),
        session.Hasher.Name(accused.Name));

    /// <returns>False when there is no such row.</returns>
    public static bool Update(StoreSession session, CaseId id, Accused accused) => session.Run(
        UpdateRow,
        accused.Stage,
        accused.Paused,
        accused.PausedDaysLeft,
        accused.Due,
        accused.BreachFound,
        accused.Agency,
        Seal(session, id, accused, "reason", accused.Reason),
        Seal(session, id, accused, "name", accused.Name),
        Seal(session, id, accused, "office", accused.Office),
        Seal(session, id, accused, "nip", accused.Nip),
        session.Hasher.Name(accused.Name),
        id,
        accused.Ordinal) == 1;

    private static Sealed<string>? Seal(StoreSession session, CaseId id, Accused accused, string column, string? text) =>
        text is null ? null : session.Sealer.Seal(text, CasePlaces.Accused(id, accused.Ordinal, column));
}
