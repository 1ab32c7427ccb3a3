using System.Globalization;
using LaporBot.Conversations.LeakGuard;

namespace LaporBot.Benchmarks.Leaks;

/// <summary>How well the finder does on the labelled sentences.</summary>
/// <param name="Found">Labelled parts that were marked.</param>
/// <param name="Missed">Labelled parts that were not.</param>
/// <param name="FalseAlarms">Marks on words that give nobody away.</param>
internal sealed record LeakFigure(int Found, int Missed, int FalseAlarms)
{
    private const int MostTooFar = 25;

    public double Recall => Found + Missed == 0 ? 1 : Found / (double)(Found + Missed);

    public double Precision => Found + FalseAlarms == 0 ? 1 : Found / (double)(Found + FalseAlarms);

    public static LeakFigure Of(IEnumerable<LabelledSentence> sentences, LeakKind? kind = null)
    {
        int found = 0, missed = 0, falseAlarms = 0;
        foreach (var (text, labelled) in sentences)
        {
            var marks = Marks(text, kind);
            var leaks = labelled.Where(leak => kind is null || leak.Kind == kind).ToList();
            found += leaks.Count(leak => marks.Exists(mark => Meets(mark, leak)));
            missed += leaks.Count(leak => !marks.Exists(mark => Meets(mark, leak)));
            falseAlarms += marks.Count(mark => !leaks.Exists(leak => Meets(mark, leak)));
        }

        return new LeakFigure(found, missed, falseAlarms);
    }

    /// <summary>Prints a line for each kind, one for all, and every fault in sentences that the rules may be taught by; of the others only figures, so that they stay unlearnt.</summary>
    public static int Print(TextWriter output)
    {
        var sentences = LabelledSentence.All;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sentences.Count} sentences, {sentences.Count(one => one.Leaks.Count == 0)} of them innocent"));
        output.WriteLine($"{"kind",-8}{"labelled",10}{"precision",11}{"recall",9}");
        foreach (var kind in Enum.GetValues<LeakKind>().Except(WhoseThings.Kinds))
        {
            Line(output, kind.ToString(), Of(sentences, kind));
        }

        Line(output, "all", Of(sentences));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{LabelledSentence.Things.Count} sentences with things that are asked about"));
        foreach (var kind in WhoseThings.Kinds)
        {
            Line(output, kind.ToString(), Of(LabelledSentence.Things, kind));
        }

        foreach (var (name, some) in Others())
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{some.Count} {name}"));
            Line(output, "all", Of(some));
            var inPart = InPart(some);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"found at least in part {inPart.Recall:F3}, marks on a giveaway {inPart.Precision:F3}"));
        }

        foreach (var (text, labelled) in LabelledSentence.Things)
        {
            var marks = WhoseThings.In(text);
            foreach (var thing in labelled.Where(leak => !marks.Any(mark => Meets(mark, leak))))
            {
                output.WriteLine($"missed {thing.Kind}: {text}");
            }
        }

        foreach (var sentence in sentences.Concat(LabelledSentence.Regional))
        {
            var marks = Marks(sentence.Text, null);
            foreach (var leak in sentence.Leaks.Where(leak => !marks.Exists(mark => Meets(mark, leak))))
            {
                output.WriteLine($"missed {leak.Kind}: {sentence.Text}");
            }

            foreach (var mark in marks.Where(mark => !sentence.Leaks.Any(leak => Meets(mark, leak))))
            {
                output.WriteLine($"false {mark.Kind} “{sentence.Text.Substring(mark.Start, mark.Length)}”: {sentence.Text}");
            }
        }

        return 0;
    }

    /// <summary>Counts a giveaway as found when anything of it is marked: he is asked about it then, whichever words the mark covers.</summary>
    public static LeakFigure InPart(IEnumerable<LabelledSentence> sentences)
    {
        int found = 0, missed = 0, falseAlarms = 0;
        foreach (var (text, labelled) in sentences)
        {
            var marks = Marks(text, null);
            found += labelled.Count(leak => marks.Exists(mark => Overlap(mark, leak)));
            missed += labelled.Count(leak => !marks.Exists(mark => Overlap(mark, leak)));
            falseAlarms += marks.Count(mark => !labelled.Any(leak => Overlap(mark, leak)));
        }

        return new LeakFigure(found, missed, falseAlarms);
    }

    private static (string Name, IReadOnlyList<LabelledSentence> Sentences)[] Others() =>
    [
        ("sentences put aside when the rules were young", LabelledSentence.HeldOut),
        ("sentences as they are typed in the regions, by which the rules were made better", LabelledSentence.Regional),
        ("such sentences that nothing was changed for", LabelledSentence.Unseen),
    ];

    private static bool Overlap(LeakMark mark, LeakMark leak) => mark.Start < leak.End && leak.Start < mark.End;

    /// <summary>A mark is right when it covers the whole labelled part and not much more.</summary>
    private static bool Meets(LeakMark mark, LeakMark leak) =>
        mark.Kind == leak.Kind && mark.Start <= leak.Start && mark.End >= leak.End && mark.Length - leak.Length <= MostTooFar;

    private static List<LeakMark> Marks(string text, LeakKind? kind) => kind is { } thing && WhoseThings.Kinds.Contains(thing)
        ? [.. WhoseThings.In(text).Where(mark => mark.Kind == thing)]
        : [.. LeakFinder.In(text, LabelledSentence.Reporter).Where(mark => kind is null || mark.Kind == kind)];

    private static void Line(TextWriter output, string name, LeakFigure figure) => output.WriteLine(
        string.Create(CultureInfo.InvariantCulture, $"{name,-8}{figure.Found + figure.Missed,10}{figure.Precision,11:F3}{figure.Recall,9:F3}"));
}
