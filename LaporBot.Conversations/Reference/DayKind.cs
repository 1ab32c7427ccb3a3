namespace LaporBot.Conversations.Reference;

public enum DayKind
{
    /// <summary>Every day counts.</summary>
    Calendar,

    /// <summary>Saturdays, Sundays, national holidays and cuti bersama do not count.</summary>
    Working,
}
