using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Readers;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Listening;

/// <summary>Who is accused may be known only once it is written out: then it is decided anew whom the case is closed to.</summary>
internal static class VoiceReaders
{
    public static Transcript Transcribed(Case held, EvidenceItem item, string words, Situation situation)
    {
        var transcript = new Transcript(words);
        if (item.Spoken?.Field is not (SpokenField.Name or SpokenField.Office))
        {
            return transcript;
        }

        var written = VoiceMark.WrittenOut(held with { Evidence = [item with { Transcript = transcript }] });
        return transcript with { Readers = WhoReads.RuleOf(AsDraft(written), situation) };
    }

    private static ReportDraft AsDraft(Case held) => new()
    {
        Accused = [.. held.Accused.Select(one => new DraftedAccused(new Answer(one.Name, 0), new Answer(one.Office, 0), null)
        {
            Route = held.Content.NotAsn?.FirstOrDefault(said => said.Accused == one.Ordinal)?.Route,
        })],
        Region = held.Content.Region,
        Asks = held.Content.Readers?.MayBeInsider == true ? BreachQuestion.Pressure : null,
        PastLocalOffice = held.Content.Readers?.Is(ReadingReason.Asked) == true,
    };
}
