using LaporBot.Conversations.Cases;
using LaporBot.Conversations.LeakGuard;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Listening;

/// <summary>How voices that wait look to an intake officer, and what he has written of one.</summary>
public static class VoiceCards
{
    private const int VoicesOnCard = 5;
    private const int ShownCharacters = 3000;

    private static readonly SpokenField[] s_aboutTheAct = [SpokenField.Detail, SpokenField.Name, SpokenField.Office, SpokenField.Nip];
    private static readonly LeakKind[] s_hints = [LeakKind.Work, LeakKind.Family, LeakKind.Home];

    /// <summary>For an intake officer who is not speaking now: says nothing on a locked phone.</summary>
    public static Reply.Message Notice { get; } =
        new([new Sentence("voice.DeskNotice")], [[new Choice(new Sentence("voice.DeskButtonList"), VoiceButton.List)]]);

    /// <summary>The voices that wait for him, the most urgent first; the first ones have a button.</summary>
    internal static Reply.Message List(Situation situation, Officer officer)
    {
        var waiting = situation.Voices
            .SelectMany(held => VoiceRule.Waiting(held, officer, situation.Staff, situation.Reference, situation.Now).Select(item => (Held: held, Item: item)))
            .OrderBy(one => one.Item.IsQuarantined).ThenBy(one => DueOf(one.Item, one.Held, situation))
            .ToList();
        return waiting.Count == 0
            ? new Reply.Message([new Sentence("voice.DeskNoneWaiting")], [])
            : new Reply.Message(
                [
                    new Sentence("voice.DeskWaiting", waiting.Count),
                    .. waiting.Take(VoicesOnCard).Select(one => LineOf(one.Held, one.Item, situation)),
                ],
                [.. waiting.Take(VoicesOnCard).Where(one => !one.Item.IsQuarantined).Select(one => (IReadOnlyList<Choice>)
                    [new Choice(new Sentence(one.Item.IsAnswer ? "voice.DeskButtonItem" : "spoken.ButtonStatement", one.Held.Number.Value, one.Item.Id.Shown), VoiceButton.Of(one.Held.Id, one.Item.Id, VoiceButton.View))])]);
    }

    /// <summary>A voice that intake cannot hear, and what it waits for.</summary>
    internal static Reply.Message Quarantined(Case held, EvidenceItem item) => new([new Sentence("waiting.VoiceQuarantined", held.Number.Value, item.Id.Shown)], []);

    /// <summary>One voice, before it is opened.</summary>
    internal static Reply.Message Of(Case held, EvidenceItem item, Situation situation) => new(
        [
            new Sentence("voice.DeskAbout", held.Number.Value, item.Id.Shown, FieldOf(item), DueOf(item, held, situation)),
            new Sentence(held.Anonymity == Anonymity.OpenName ? "voice.DeskRuleOpen" : "voice.DeskRule"),
        ],
        [[Button("voice.DeskButtonListen", held, item, VoiceButton.Listen)]]);

    internal static Reply.Message AskWords(Case held, EvidenceItem item, params IReadOnlyList<Sentence> first) => new(
        [.. first, new Sentence("voice.DeskAskWords", FieldOf(item))],
        [[Button("voice.DeskButtonLeave", held, item, VoiceButton.Leave)]]) { Asks = true };

    /// <summary>What he has written, with marks where it may show who the reporter is. The marks warn and hinder nothing.</summary>
    internal static Reply.Message ShownBack(Case held, EvidenceItem item, string words, params IReadOnlyList<Sentence> first)
    {
        var marks = MarksIn(held, item, words);
        var shown = marks.Reverse().Aggregate(words, (now, mark) => $"{now[..mark.Start]}【{now[mark.Start..mark.End]}】{now[mark.End..]}");
        return new Reply.Message(
            [
                .. first,
                new Sentence("voice.DeskShownBack"),
                Sentence.Verbatim(Excerpt.Of(shown, ShownCharacters)),
                .. marks.Count > 0 ? [new Sentence("voice.DeskMarks")] : Array.Empty<Sentence>(),
                new Sentence("voice.DeskAskSave"),
            ],
            [
                [Button("voice.DeskButtonSave", held, item, VoiceButton.Save), Button("voice.DeskButtonAnew", held, item, VoiceButton.Anew)],
                [Button("voice.DeskButtonAgain", held, item, VoiceButton.Listen), Button("voice.DeskButtonLeave", held, item, VoiceButton.Leave)],
            ]) { Asks = true };
    }

    internal static Reply.Message Saved(EvidenceItem item) => new(
        [new Sentence(item.IsToBeDestroyed ? "voice.DeskSavedDestroyed" : "voice.DeskSaved")],
        [[new Choice(new Sentence("voice.DeskButtonList"), VoiceButton.List)]]);

    internal static Sentence FieldOf(EvidenceItem item) => new(item.Spoken?.Field switch
    {
        SpokenField.Detail => "breach.FieldDetail",
        SpokenField.Name => "report.FieldName",
        SpokenField.Office => "report.FieldOffice",
        SpokenField.Nip => "report.FieldNip",
        SpokenField.Day => "report.FieldDay",
        SpokenField.Place => "report.FieldPlace",
        SpokenField.Region => "report.FieldRegion",
        SpokenField.KnownDay => "report.FieldKnownDay",
        SpokenField.Story => "report.FieldStory",
        SpokenField.Question => "voice.FieldQuestion",
        _ => "voice.FieldStatement",
    });

    private static Sentence LineOf(Case held, EvidenceItem item, Situation situation)
    {
        if (item.IsQuarantined)
        {
            return new Sentence("waiting.VoiceLineQuarantined", held.Number.Value, item.Id.Shown);
        }

        var due = DueOf(item, held, situation);
        return new Sentence(
            due < WorkingDays.DayOf(situation.Now) ? "voice.DeskLineLate" : "voice.DeskLine", held.Number.Value, item.Id.Shown, FieldOf(item), due);
    }

    private static DateOnly DueOf(EvidenceItem item, Case held, Situation situation) =>
        situation.Reference.Calendar.After(item.Spoken?.SaidOn ?? held.FiledOn, situation.Rules.VoiceWorkingDays, DayKind.Working);

    // A number or a name told about the act is evidence; only hints at the writer count there.
    private static IReadOnlyList<LeakMark> MarksIn(Case held, EvidenceItem item, string words) => held.Anonymity == Anonymity.OpenName
        ? []
        : [.. LeakFinder.In(words, new KnownNames([], [.. held.Accused.Select(one => one.Name)]))
            .Where(mark => item.Spoken is not { Field: var field } || !s_aboutTheAct.Contains(field) || s_hints.Contains(mark.Kind))];

    private static Choice Button(string label, Case held, EvidenceItem item, string verb) => new(new Sentence(label), VoiceButton.Of(held.Id, item.Id, verb));
}
