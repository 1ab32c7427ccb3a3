namespace LaporBot.Conversations.Reference;

/// <summary>One data file as it was read.</summary>
/// <param name="IsOverride">True for an operator's, false for the built-in one.</param>
/// <param name="Header">Of the file that serves; null where none of that name does.</param>
/// <param name="Fault">What is wrong with it; then the last good copy serves, or the built-in file of that name, if there is one.</param>
public sealed record ReferenceFile(string Name, bool IsOverride, ReferenceHeader? Header, ReferenceFaultException? Fault)
{
    /// <summary>What was read, of an operator's file that is in order.</summary>
    public string? Text { get; init; }

    /// <summary>True where an operator's file is faulty and his last good one serves in its place.</summary>
    public bool RunsLastGood { get; init; }
}
