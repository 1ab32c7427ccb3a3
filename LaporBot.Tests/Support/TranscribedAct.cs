namespace LaporBot.Tests.Support;

/// <summary>One act of a citizen in the pure dialogue, to be done again against a running host.</summary>
/// <param name="Ends">The last line that he read after it.</param>
internal sealed record TranscribedAct(ActKind Kind, string What, string Ends);

internal enum ActKind
{
    Said,
    Pressed,
    Sent,
}
