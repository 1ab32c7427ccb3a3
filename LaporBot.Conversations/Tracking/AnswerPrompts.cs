using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Tracking;

/// <summary>What a reporter is asked while an officer's question is before him.</summary>
internal static class AnswerPrompts
{
    private const int ShownCharacters = 300;
    private const int MostQuestions = 3;

    public static Reply.Message Begin(Case told, bool isWriting) => Asking(
        told.Id,
        [
            new Sentence("track.AnswerNow", told.Number.Value),
            .. isWriting ? [new Sentence("track.DraftWaits")] : Array.Empty<Sentence>(),
            .. QuestionsOf(told).Take(MostQuestions).Select(question => new Sentence("track.OfficerAsks", question)),
        ]);

    /// <summary>What stands before him once more; for words that interrupted it.</summary>
    public static Reply.Message Again(AnswerErrand errand, bool isWriting, params IReadOnlyList<Sentence> first) => errand.Words is { } words
        ? Place(errand.Case, words, isWriting, first)
        : Asking(errand.Case, [.. first, new Sentence("track.StillAnswering")]);

    public static Reply.Message Asking(CaseId held, IReadOnlyList<Sentence> says) =>
        new(says, [[Button("track.Done", held, TrackVerb.Done)]]) { Asks = true };

    public static Reply.Message Place(CaseId held, HeldWords words, bool isWriting, params IReadOnlyList<Sentence> first) => new(
        [.. first, words.File is null ? new Sentence("track.WhereTo", Excerpt.Of(words.Text, ShownCharacters)) : new Sentence("track.FileWhereTo")],
        [
            [Button("track.ForOfficers", held, TrackVerb.AsAnswer)],
            [Button(isWriting ? "track.ForDraft" : "track.NoAnswer", held, TrackVerb.Otherwise)],
        ]) { Asks = true };

    public static Sentence NotKept(HeldWords words) => words.File is null
        ? new Sentence("track.WordsNotKept", Excerpt.Of(words.Text, ShownCharacters))
        : new Sentence("track.FileNotKept");

    public static Choice Button(string label, CaseId held, string verb) => new(new Sentence(label), TrackButton.Of(held, verb));

    public static IEnumerable<string> QuestionsOf(Case told) => told.Accused
        .Where(one => one.Stage == Stage.AwaitingReporter || one.IsClosedForSilence)
        .Select(one => one.Reason)
        .OfType<string>()
        .Distinct();
}
