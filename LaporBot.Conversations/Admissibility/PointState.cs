namespace LaporBot.Conversations.Admissibility;

public enum PointState
{
    Met,

    /// <summary>He has not told it, or does not know it.</summary>
    Missing,

    /// <summary>He has told something, but we cannot tell whether it is enough.</summary>
    Unknown,
}
