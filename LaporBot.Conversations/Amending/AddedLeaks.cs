using LaporBot.Conversations.Cases;
using LaporBot.Conversations.LeakGuard;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Amending;

/// <summary>Where an addition gives its writer away. Who goes openly is asked nothing.</summary>
internal static class AddedLeaks
{
    private const int ShownTexts = 4;
    private const int ShownOfText = 300;

    /// <summary>True while he is to decide about words of his.</summary>
    public static bool AreIn(AmendErrand errand, Case held, Situation situation) => errand.Items.Any(one => Texts(one).Any(text => Undecided(text, errand, held, situation).Count > 0));

    /// <returns>The first recording that he has yet to decide about; null when there is none. Voices are heard by intake alone and not asked about.</returns>
    public static Addition? Recording(AmendErrand errand, Case held) => IsHidden(held)
        ? errand.Items.FirstOrDefault(one => one.Kind != EvidenceKind.VoiceAnswer && FileLeaks.MayHoldHisVoice(one.File) && !errand.FilesKept.Contains(one.MessageId))
        : null;

    public static bool IsHidden(Case held) => held.Anonymity != Anonymity.OpenName;

    /// <summary>The texts with their findings in brackets.</summary>
    public static IReadOnlyList<string> Passages(AmendErrand errand, Case held, Situation situation) =>
    [
        .. errand.Items.SelectMany(Texts)
            .Where(text => Undecided(text, errand, held, situation).Count > 0)
            .Take(ShownTexts)
            .Select(text => CoveredText.MarkedPassage(text, Undecided(text, errand, held, situation), ShownOfText)),
    ];

    public static AmendErrand Covered(AmendErrand errand, Case held, Situation situation) =>
        errand with { Items = [.. errand.Items.Select(one => Rewritten(one, text => Rewritten(text, Undecided(text, errand, held, situation), _ => DraftLeaks.Block)))] };

    public static AmendErrand Kept(AmendErrand errand, Case held, Situation situation) => errand with
    {
        LeaksKept =
        [
            .. errand.LeaksKept,
            .. errand.Items.SelectMany(Texts).SelectMany(text => Undecided(text, errand, held, situation).Select(mark => mark.TokenIn(text))).Distinct(),
        ],
    };

    /// <summary>Tells the words that he is asked about from later ones: a button decides about no others.</summary>
    public static long StampOf(AmendErrand errand, Case held, Situation situation) =>
        WordsStamp.Of(errand.Items.SelectMany(Texts).Where(text => Undecided(text, errand, held, situation).Count > 0));

    /// <summary>What gives him away is gone, with all that stood around it.</summary>
    public static AmendErrand Without(AmendErrand errand, Case held, Situation situation) =>
        errand with { Items = [.. errand.Items.Where(one => !Texts(one).Any(text => Undecided(text, errand, held, situation).Count > 0))] };

    /// <summary>Covers at once whatever looks like the writer, where he is not asked.</summary>
    public static Addition CoveredUnasked(Addition added, Case held, Situation situation) => IsHidden(held)
        ? Rewritten(added, text => CoveredText.Covered(text, Known(held, situation))) with { File = added.File is { } file ? CoveredText.Covered(file, Known(held, situation)) : null }
        : added;

    private static IReadOnlyList<LeakMark> Undecided(string text, AmendErrand errand, Case held, Situation situation) => IsHidden(held)
        ? [.. CoveredText.AskedIn(text, held, situation).Where(mark => !errand.LeaksKept.Contains(mark.TokenIn(text)))]
        : [];

    private static KnownNames Known(Case held, Situation situation) => CoveredText.NamesIn(held, situation);

    private static IEnumerable<string> Texts(Addition added) => new[] { added.Text, added.File?.Name }.OfType<string>();

    private static string Rewritten(string text, IReadOnlyList<LeakMark> marks, Func<string, string> write) =>
        marks.Reverse().Aggregate(text, (now, mark) => now[..mark.Start] + write(now.Substring(mark.Start, mark.Length)) + now[mark.End..]);

    private static Addition Rewritten(Addition added, Func<string, string> rewrite) => added with
    {
        Text = added.Text is { } text ? rewrite(text) : null,
        File = added.File is { } file
            ? file with { Caption = file.Caption is { } caption ? rewrite(caption) : null, Name = file.Name is { } name ? rewrite(name) : null }
            : null,
    };
}
