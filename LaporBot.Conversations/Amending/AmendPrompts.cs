using System.Globalization;
using LaporBot.Conversations.Adding;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using static LaporBot.Conversations.Amending.AmendStep;

namespace LaporBot.Conversations.Amending;

/// <summary>What is asked while a sent report is added to or taken back.</summary>
internal static class AmendPrompts
{
    private const int CasesOnPage = 4;
    private const int ItemsOnPage = 3;
    private const int ShownCharacters = 160;

    /// <summary>The question of the step, with what is said before it.</summary>
    public static Reply.Message For(AmendErrand errand, Situation situation, params IReadOnlyList<Sentence> first)
    {
        var question = errand.Step == AwaitingCase ? List(errand, situation, 0)
            : errand.Step == AwaitingLeaving ? Leaving(errand)
            : AmendCases.Find(situation, errand.Case) is { } held ? Question(errand, held, situation)
            : new Reply.Message([new Sentence("amend.NotFound")], []);
        return first.Count == 0 ? question : question with { Says = [.. first, Sentence.Gap, .. question.Says] };
    }

    /// <summary>The reports that he can choose from, newest first; a page turns on to the next.</summary>
    public static Reply.Message List(AmendErrand errand, Situation situation, int page)
    {
        var isLate = errand.Way is AmendWay.LateFile or AmendWay.LateWords;
        var asking = errand.Way == AmendWay.LateWords ? LateAnswers.Asking(situation) : [];
        var onPage = (isLate ? CasesOnPage - 1 : CasesOnPage) - Math.Min(asking.Count, LateAnswers.MostOffered);
        var open = AmendCases.Open(situation, errand.Way);
        var pages = Math.Max(1, (open.Count + onPage - 1) / onPage);
        var shown = page % pages;
        return Asking(
            errand,
            [
                .. LateAnswers.Questions(asking),
                new Sentence(errand.Way switch
                {
                    AmendWay.LateFile => "amend.AskCaseOfFile",
                    AmendWay.LateWords when asking.Count > 0 => "add.AskWhereToOrAnswer",
                    AmendWay.LateWords => "add.AskWhereTo",
                    AmendWay.TakeBack => "amend.AskCaseToTakeBack",
                    _ => "amend.AskCase",
                }),
            ],
            [
                .. LateAnswers.Buttons(asking, errand),
                .. open.Skip(shown * onPage).Take(onPage).Select(one => (IReadOnlyList<Choice>)[new(LabelOf(one, errand.Way), AmendButton.Of(one.Id, AmendButton.Pick, errand.Tag))]),
                .. pages > 1 ? [[new Choice(new Sentence("amend.ButtonMoreCases"), AmendButton.Of(null, AmendButton.Page, errand.Tag, (shown + 1) % pages))]] : Array.Empty<IReadOnlyList<Choice>>(),
                .. isLate ? [[Button(errand, "amend.ButtonNewReport", AmendButton.NewReport)]] : Array.Empty<IReadOnlyList<Choice>>(),
            ]);
    }

    /// <summary>What of the report he can take back: all of it, or an item, the newest first.</summary>
    public static Reply.Message Targets(AmendErrand errand, Case held, int page)
    {
        var items = held.WithoutTakenBack().Evidence.Reverse().ToList();
        var pages = Math.Max(1, (items.Count + ItemsOnPage - 1) / ItemsOnPage);
        var shown = items.Skip(page % pages * ItemsOnPage).Take(ItemsOnPage).ToList();
        return Asking(
            errand,
            [
                new Sentence("amend.AskTarget", held.Number.Value),
                .. held.CanBeTakenBack ? Array.Empty<Sentence>() : [new Sentence("amend.WholeForwarded")],
                .. shown.Select(LineOf),
            ],
            [
                .. held.CanBeTakenBack ? [[Button(errand, "amend.ButtonWhole", AmendButton.Whole)]] : Array.Empty<IReadOnlyList<Choice>>(),
                .. shown.Select(item => (IReadOnlyList<Choice>)[new(new Sentence("amend.ButtonItem", item.Id.Shown, EvidencePrompts.NameOf(item)), AmendButton.Of(errand, AmendButton.Item, item.Id.Value))]),
                .. pages > 1 ? [[new(new Sentence("report.ButtonMore"), AmendButton.Of(errand, AmendButton.Page, (page + 1) % pages))]] : Array.Empty<IReadOnlyList<Choice>>(),
            ]);
    }

    private static Reply.Message Leaving(AmendErrand errand) => new(
        [new Sentence("amend.AskLeaving", errand.Items.Count)],
        [[Button(errand, "amend.ButtonSendFirst", AmendButton.Done)], [Button(errand, "amend.ButtonGoOn", AmendButton.More)], [Button(errand, "amend.ButtonDrop", AmendButton.Drop)]]) { Asks = true };

    private static IReadOnlyList<Sentence> WhatFollows { get; } = [new("amend.WhatFollows"), new("undecided.WillBeKept")];

    private static Reply.Message Surety(AmendErrand errand, Case held, Situation situation) => Asking(
        errand,
        errand.Target is { } item
            ? [new Sentence(item.IsOfVoices ? "spoken.AskSureVoice" : "amend.AskSureItem", item.Shown, held.Number.Value), .. situation.Now < held.ReleasedAt ? Array.Empty<Sentence>() : WhatFollows]
            : [new Sentence("amend.AskSureWhole", held.Number.Value), .. situation.Now < held.ReleasedAt ? [new Sentence("amend.NobodyHasRead")] : WhatFollows],
        [
            [new(new Sentence("amend.ButtonTakeBack"), AmendButton.Of(errand, AmendButton.TakeBack, errand.Target?.Value ?? 0))],
            [Button(errand, "report.ButtonBack", AmendButton.Back)],
        ]);

    private static Reply.Message Question(AmendErrand errand, Case held, Situation situation) => errand.Step switch
    {
        AwaitingAddition when errand.Items.Count == 0 => Asking(errand, [new Sentence("amend.AskAddition", held.Number.Value)], []),
        AwaitingAddition => Asking(errand, [new Sentence("amend.Collected", errand.Items.Count)], [[Button(errand, "amend.ButtonDone", AmendButton.Done)]]),
        AwaitingLeakChoice => LeakQuestion(errand, held, situation, AddedLeaks.StampOf(errand, held, situation)),
        AwaitingFileChoice when AddedLeaks.Recording(errand, held) is { } recording => Asking(
            errand,
            [
                new Sentence("amend.AskRecording", NameOf(recording)),
                new Sentence(recording.File!.Kind is AttachmentKind.Voice or AttachmentKind.Audio ? "leak.FileHeard" : "leak.FileSeen"),
                new Sentence("leak.FileNotAltered"),
            ],
            [[
                new(new Sentence("leak.ButtonTakeOut"), AmendButton.Of(errand, AmendButton.TakeOut, recording.MessageId)),
                new(new Sentence("leak.ButtonKeepFile"), AmendButton.Of(errand, AmendButton.KeepFile, recording.MessageId)),
            ]]),
        AwaitingSending or AwaitingFileChoice => Asking(
            errand,
            [new Sentence(errand.Way == AmendWay.Answer ? "add.AskSendAnswer" : "amend.AskSend", held.Number.Value), .. errand.Items.Select(LineOf)],
            [[Button(errand, "amend.ButtonSend", AmendButton.Send)], [Button(errand, "amend.ButtonMore", AmendButton.More)]]),
        AwaitingTarget => Targets(errand, held, 0),
        AwaitingSurety => Surety(errand, held, situation),
        _ => throw new InvalidOperationException($"Nothing is asked at {errand.Step}."),
    };

    private static Reply.Message LeakQuestion(AmendErrand errand, Case held, Situation situation, long stamp) => Asking(
        errand,
        [new Sentence("amend.AskLeaks"), .. AddedLeaks.Passages(errand, held, situation).Select(Sentence.Verbatim)],
        [
            [Button(errand, "leak.ButtonCover", AmendButton.Cover, stamp), Button(errand, "leak.ButtonKeep", AmendButton.Keep, stamp)],
            [Button(errand, "amend.ButtonAnew", AmendButton.Anew, stamp)],
        ]);

    private static Sentence LineOf(Addition one, int at) => Excerpt.Of(one.Text ?? one.File?.Name ?? "", ShownCharacters) is { Length: > 0 } words
        ? new Sentence("amend.ItemLine", at + 1, NameOf(one), words)
        : new Sentence("amend.ItemLineBare", at + 1, NameOf(one));

    private static Sentence LineOf(EvidenceItem item) => Excerpt.Of(item.Text ?? item.File?.Name ?? "", ShownCharacters) is { Length: > 0 } words
        ? new Sentence("amend.ItemLine", item.Id.Shown, EvidencePrompts.NameOf(item), words)
        : new Sentence("amend.ItemLineBare", item.Id.Shown, EvidencePrompts.NameOf(item));

    private static Sentence NameOf(Addition one) => EvidencePrompts.NameOf(new EvidenceItem(default, one.Kind, one.File, one.Text));

    private static Sentence LabelOf(Case one, AmendWay way) => way == AmendWay.LateWords
        ? new Sentence("add.ButtonAddTo", one.Number.Value)
        : new Sentence("formal.CaseLabel", one.Number.Value, one.FiledOn.ToString("dd/MM", CultureInfo.InvariantCulture));

    private static Reply.Message Asking(AmendErrand errand, IReadOnlyList<Sentence> says, IReadOnlyList<IReadOnlyList<Choice>> rows) =>
        new(says, [.. rows, [Button(errand, "report.ButtonCancel", AmendButton.Leave)]]) { Asks = true };

    private static Choice Button(AmendErrand errand, string label, string verb, long number = 0) => new(new Sentence(label), AmendButton.Of(errand, verb, number));
}
