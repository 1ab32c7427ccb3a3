using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Resources;
using System.Text;

namespace LaporBot.Conversations.Speaking;

/// <summary>Turns sentences into what people read. An unknown key is a bug and throws <see cref="KeyNotFoundException"/>.</summary>
public static class Phrasebook
{
    /// <summary>The channel's limit on the characters of one message.</summary>
    public const int MaxMessageLength = 4096;

    private static readonly FrozenDictionary<string, string> s_books = new Dictionary<string, string>
    {
        ["common"] = "Speaking.CommonPhrases",
        ["welcome"] = "Welcoming.WelcomePhrases",
        ["worry"] = "Reassuring.WorryPhrases",
        ["report"] = "Reporting.ReportingPhrases",
        ["nip"] = "Reporting.NipPhrases",
        ["proof"] = "Reporting.ProofPhrases",
        ["breach"] = "Reporting.BreachPhrases",
        ["pause"] = "Pausing.PausePhrases",
        ["meter"] = "Admissibility.MeterPhrases",
        ["formal"] = "Formalising.FormalisingPhrases",
        ["leak"] = "LeakGuard.LeakGuardPhrases",
        ["passing"] = "LeakGuard.PassingPhrases",
        ["trace"] = "LeakGuard.FileTracePhrases",
        ["add"] = "Adding.AddingPhrases",
        ["amend"] = "Amending.AmendingPhrases",
        ["undecided"] = "Amending.UndecidedPhrases",
        ["track"] = "Tracking.TrackingPhrases",
        ["guard"] = "Tracking.AnswerGuardPhrases",
        ["work"] = "CaseWork.CaseWorkPhrases",
        ["data"] = "CaseWork.DataPhrases",
        ["waiting"] = "CaseWork.WaitingPhrases",
        ["file"] = "CaseWork.FilePhrases",
        ["case"] = "Cases.CasePhrases",
        ["reader"] = "Readers.ReaderPhrases",
        ["guide"] = "Guide.GuidePhrases",
        ["brake"] = "Brakes.BrakePhrases",
        ["staff"] = "Staffing.StaffingPhrases",
        ["voice"] = "Listening.VoicePhrases",
        ["spoken"] = "Listening.SpokenPhrases",
        ["answered"] = "Tracking.AnsweredPhrases",
    }.ToFrozenDictionary();

    private static readonly ConcurrentDictionary<Language, FrozenDictionary<string, CompositeFormat>> s_phrases = new();

    /// <summary>The books by the first part of their keys.</summary>
    public static IReadOnlyCollection<string> Books => s_books.Keys;

    /// <summary>The keys of one book, without its name.</summary>
    public static IReadOnlyCollection<string> KeysOf(string book, Language language) => PageOf(book, language).Keys;

    /// <summary>The phrase as it stands in the book, with its places not filled.</summary>
    public static string Raw(Language language, string key) => PhraseOf(language, key).Format;

    public static string Text(Language language, Sentence sentence)
    {
        if (sentence.Key == Sentence.VerbatimKey)
        {
            return Shown(language, sentence.Values[0]);
        }

        var phrase = PhraseOf(language, sentence.Key);
        return sentence.Values.Count == 0
            ? string.Format(CultureInfo.InvariantCulture, phrase, ReadOnlySpan<object?>.Empty)
            : string.Format(CultureInfo.InvariantCulture, phrase, [.. sentence.Values.Select(object? (value) => Shown(language, value))]);
    }

    /// <summary>The sentences of a message below each other, never longer than the channel takes.</summary>
    public static string Render(Language language, Reply.Message message) => Render(language, message.Says);

    /// <inheritdoc cref="Render(Language, Reply.Message)"/>
    public static string Render(Language language, IReadOnlyList<Sentence> says) =>
        Excerpt.Of(string.Join('\n', says.Select(sentence => Text(language, sentence))), MaxMessageLength);

    private static CompositeFormat PhraseOf(Language language, string key) => PhrasesIn(language).TryGetValue(key, out var phrase)
        ? phrase
        : throw new KeyNotFoundException($"The phrase books hold no '{key}' in {language}.");

    private static FrozenDictionary<string, CompositeFormat> PhrasesIn(Language language) => s_phrases.GetOrAdd(
        language,
        static all => s_books.Keys
            .SelectMany(book => PageOf(book, all).Select(phrase => KeyValuePair.Create($"{book}.{phrase.Key}", CompositeFormat.Parse(phrase.Value))))
            .ToFrozenDictionary());

    private static Dictionary<string, string> PageOf(string book, Language language)
    {
        var resources = new ResourceManager($"LaporBot.Conversations.{s_books[book]}", typeof(Phrasebook).Assembly);
        var culture = language == Language.English ? CultureInfo.GetCultureInfo("en") : CultureInfo.InvariantCulture;
        var phrases = resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)
            ?? throw new MissingManifestResourceException($"The phrase book '{book}' has no {language} page.");
        return phrases.Cast<System.Collections.DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }

    private static string Shown(Language language, object value) => value switch
    {
        Sentence nested => Text(language, nested),
        Bilingual both => both.In(language),
        string text => PlainText.Of(text),
        DateOnly day => DayInWords(language, day),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => PlainText.Of(value.ToString() ?? ""),
    };

    private static string DayInWords(Language language, DateOnly day)
    {
        var month = Raw(language, "common.Months").Split('|')[day.Month - 1];
        return string.Create(CultureInfo.InvariantCulture, $"{day.Day} {month} {day.Year}");
    }
}
