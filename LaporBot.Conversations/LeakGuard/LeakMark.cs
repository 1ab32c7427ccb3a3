namespace LaporBot.Conversations.LeakGuard;

/// <summary>A part of a text that may give its writer away.</summary>
/// <param name="Start">Index of the first character.</param>
public sealed record LeakMark(int Start, int Length, LeakKind Kind)
{
    public int End => Start + Length;

    internal bool Touches(LeakMark other) => Start < other.End && other.Start < End;
}
