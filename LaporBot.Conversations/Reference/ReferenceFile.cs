namespace LaporBot.Conversations.Reference;

/// <summary>One data file as it was read.</summary>
/// <param name="IsOverride">True for an operator's, false for the built-in one.</param>
/// <param name="Header">Null where the file is too faulty to name it.</param>
/// <param name="Fault">What is wrong with it; then the built-in file of that name is used, if there is one.</param>
public sealed record ReferenceFile(string Name, bool IsOverride, ReferenceHeader? Header, ReferenceFaultException? Fault);
