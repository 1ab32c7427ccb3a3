using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.CaseWork;

/// <summary>What the form of breach asked besides, and the mark of a case that the accused's agency may not see.</summary>
internal static class DetailLines
{
    public static IEnumerable<Sentence> Of(Case held)
    {
        if (held.Content.Readers is { MayBeInsider: true })
        {
            yield return new Sentence("work.InsiderMark");
        }

        if (held.Content.Readers is { GoesPast: true })
        {
            yield return new Sentence("reader.PassedMark");
        }

        if (held.Content.Detail is { } detail)
        {
            yield return new Sentence($"work.Detail{detail.Asked}", detail.Told);
        }
    }
}
