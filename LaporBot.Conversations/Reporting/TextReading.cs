using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>Whether a typed text answers a question.</summary>
internal abstract record TextReading
{
    private TextReading() { }

    /// <param name="Remarks">What is said about it, for example a doubt; the answer stands all the same.</param>
    internal sealed record Fits(ReportDraft Draft, params IReadOnlyList<Sentence> Remarks) : TextReading;

    /// <param name="Draft">The draft, perhaps with the text put aside.</param>
    internal sealed record FitsNot(ReportDraft Draft, Sentence Why) : TextReading;
}
