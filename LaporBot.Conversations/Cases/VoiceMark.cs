using System.Globalization;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Cases;

/// <summary>Stands in a report in the place of words that were spoken, until they are written out. In Indonesian, which officers read.</summary>
public static class VoiceMark
{
    private const int MaxNipLength = 40;

    public static string Of(EvidenceId voice) => Phrasebook.Text(Language.Indonesian, new Sentence("voice.Waiting", voice.Shown));

    /// <summary>True for a text that says nothing but that a voice waits.</summary>
    public static bool IsOne(string text) => NumberIn(text) is not null;

    /// <returns>Null when the text is no mark alone.</returns>
    public static int? NumberIn(string text) =>
        text.Split(' ', 3) is [_, var number, _] && int.TryParse(number.AsSpan().TrimEnd(','), NumberStyles.None, CultureInfo.InvariantCulture, out var voice) && text == Of(new EvidenceId(voice))
            ? voice
            : null;

    /// <summary>The case with the words of its transcripts where the marks stood, and where no words will come, with that.</summary>
    public static Case WrittenOut(Case held) => held.Evidence
        .Where(item => item.IsAnswer)
        .Select(item => (Mark: Of(item.Id), Instead: item.Transcript ?? (IsLost(item) ? Lost(item.Id) : null)))
        .Where(one => one.Instead is not null)
        .Aggregate(held, (now, one) => WrittenOut(now, one.Mark, one.Instead!));

    private static bool IsLost(EvidenceItem item) => item.IsDestroyed || item.Release == FileRelease.Refused || item.TakenBack == ItemTakenBack.Agreed;

    private static Transcript Lost(EvidenceId voice) => new(Phrasebook.Text(Language.Indonesian, new Sentence("waiting.VoiceLost", voice.Shown)));

    private static Case WrittenOut(Case held, string mark, Transcript transcript) => held with
    {
        Content = held.Content with
        {
            Place = In(held.Content.Place, mark, transcript.Words, ReportContent.MaxPlaceLength)!,
            WhenTold = In(held.Content.WhenTold, mark, transcript.Words, ReportContent.MaxPlaceLength),
            Detail = held.Content.Detail is { } detail ? detail with { Told = In(detail.Told, mark, transcript.Words, ReportContent.MaxDetailLength)! } : null,
            Story = held.Content.Story.Replace(mark, transcript.Words, StringComparison.Ordinal),
            ForVerifier = held.Content.ForVerifier?.Replace(mark, transcript.Words, StringComparison.Ordinal),
            Readers = ReadingRule.Both(held.Content.Readers, transcript.Readers),
        },
        Accused = [.. held.Accused.Select(one => In(one, mark, transcript.Words))],
    };

    private static Accused In(Accused one, string mark, string words) =>
        one.Name.Contains(mark, StringComparison.Ordinal) || one.Office.Contains(mark, StringComparison.Ordinal) || one.Nip?.Contains(mark, StringComparison.Ordinal) == true
            ? one with { Name = In(one.Name, mark, words, Accused.MaxNameLength)!, Office = In(one.Office, mark, words, Accused.MaxOfficeLength)!, Nip = In(one.Nip, mark, words, MaxNipLength) }
            : one;

    // The whole of a long answer stands with the evidence.
    private static string? In(string? text, string mark, string words, int length) =>
        text?.Contains(mark, StringComparison.Ordinal) == true ? Excerpt.Of(text.Replace(mark, words, StringComparison.Ordinal), length) : text;
}
