using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Listening;

/// <summary>What the reporter and the owner of his case are told of voices that were written out.</summary>
public static class VoiceTold
{
    private const int MostShown = 3;
    private const int ShownCharacters = 300;

    /// <summary>For the reporter: says nothing on a locked phone.</summary>
    public static Reply.Message Notice(Case held) =>
        new([new Sentence("track.NewsArrived")], [[Button("track.ReadNews", held, WishButton.Tell)]]);

    /// <summary>What was written of his voice, and what becomes of the recordings.</summary>
    internal static Reply.Message Card(Case held)
    {
        var voices = VoicesOf(held);
        var written = voices.Where(item => item.Transcript is not null).ToList();
        return new Reply.Message(
            [
                new Sentence("voice.ToldHeading", held.Number.Value, written.Count, voices.Count),
                .. written.Take(MostShown).Select(item => new Sentence("voice.ToldWords", VoiceCards.FieldOf(item), Excerpt.Of(item.Transcript!.Words, ShownCharacters))),
                new Sentence(!CanBeDestroyed(held) ? IsAllDestroyed(held) ? "voice.ToldGone" : "voice.ToldWillGo" : "voice.ToldKept"),
            ],
            CanBeDestroyed(held) ? [[Button("voice.ButtonDestroy", held, WishButton.Ask)]] : []);
    }

    /// <summary>Asked a second time, in the place of the first: it cannot be undone, and a double press asks only once.</summary>
    internal static Reply.Rewrite Sure(Case held) => new(
        [new Sentence("voice.AskSure")],
        [[Button("voice.ButtonSure", held, WishButton.Destroy)], [Button("voice.ButtonNotSure", held, WishButton.Tell)]]);

    internal static Reply.Message Done(Case held) => new(
        [
            new Sentence("voice.Destroyed"),
            .. held.Evidence.Any(VoiceRule.Awaits) ? [new Sentence("voice.DestroyedRest")] : Array.Empty<Sentence>(),
            new Sentence("voice.DeleteInChat"),
        ],
        []);

    /// <summary>The way to the recordings, below the news of a report that has some.</summary>
    internal static IReadOnlyList<Reply.Message> Below(IReadOnlyList<Reply.Message> news, Case held) => VoicesOf(held).Count == 0
        ? news
        : [.. news.SkipLast(1), news[^1] with { Choices = [.. news[^1].Choices, [Button("voice.ButtonMyVoices", held, WishButton.Tell)]] }];

    internal static Reply.Message ToOwner(Case held, EvidenceItem item) => new(
        [new Sentence("voice.DeskToldOwner", held.Number.Value, item.Id.Shown)],
        [[new Choice(new Sentence("work.OpenCase"), CaseButton.Of(held, 0, CaseVerb.Show))]]);

    /// <summary>True while a recording is left that a hidden reporter has not yet wished away.</summary>
    internal static bool CanBeDestroyed(Case held) =>
        held.Anonymity != Anonymity.OpenName && VoicesOf(held).Any(item => item is { IsDestroyed: false, IsToBeDestroyed: false });

    private static bool IsAllDestroyed(Case held) => VoicesOf(held).TrueForAll(item => item.IsDestroyed);

    private static List<EvidenceItem> VoicesOf(Case held) => [.. held.Evidence.Where(item => item.Kind == EvidenceKind.VoiceAnswer)];

    private static Choice Button(string label, Case held, string verb) => new(new Sentence(label), WishButton.Of(held.Id, verb));
}
