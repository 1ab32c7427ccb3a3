namespace LaporBot.Benchmarks.Crash;

/// <summary>One kill and what was seen of it.</summary>
/// <param name="After">From the start of the process, or from its first long poll.</param>
/// <param name="WhileStarting">The process was killed before it had begun to poll.</param>
/// <param name="OnTheWire">Chats with a reply that was committed and not yet noted as sent: one of each may come again.</param>
/// <param name="Answered">Answers that reporters had got since the kill before.</param>
internal sealed record Kill(int Round, TimeSpan After, bool WhileStarting, int OnTheWire, long Answered);
