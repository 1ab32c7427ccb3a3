using LaporBot.Conversations.People;

namespace LaporBot.Conversations.Cases;

/// <summary>One row of the append-only history.</summary>
/// <param name="Accused">Ordinal of the accused, or 0 for the whole case.</param>
/// <param name="From">Stage before; null for the filing itself and for events that move nothing (taken, undone …).</param>
/// <param name="What">Name of the trigger, or of what happened (<c>Filed</c>, <c>AssignedTo</c>, <c>Undone</c>).</param>
/// <param name="By">The officer; null for the reporter and for the clock.</param>
/// <param name="Reason">In the officer's words; sealed when stored.</param>
public sealed record CaseEvent(int Accused, string What, Stage? From, Stage? To, OfficerId? By, string? Reason, DateTimeOffset At);
