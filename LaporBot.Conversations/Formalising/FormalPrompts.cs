using System.Globalization;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using static LaporBot.Conversations.Formalising.FormalStep;

namespace LaporBot.Conversations.Formalising;

/// <summary>What is asked on the way to a formal report.</summary>
internal static class FormalPrompts
{
    private const int CasesOnPage = 4;
    private const int ShownCharacters = 200;

    /// <summary>The question of the step, with what is said before it.</summary>
    public static Reply.Message For(FormalErrand errand, Situation situation, params IReadOnlyList<Sentence> first)
    {
        var question = errand.Step == AwaitingCase ? List(errand, situation, 0) : Question(errand, situation);
        return first.Count == 0 ? question : question with { Says = [.. first, Sentence.Gap, .. question.Says] };
    }

    /// <summary>His reports that can be made formal, newest first; a page turns on to the next.</summary>
    public static Reply.Message List(FormalErrand errand, Situation situation, int page)
    {
        var open = FormalCases.Open(situation);
        var pages = Math.Max(1, (open.Count + CasesOnPage - 1) / CasesOnPage);
        var shown = page % pages;
        return Asking(
            errand,
            [new Sentence("formal.AskCase")],
            [
                .. open.Skip(shown * CasesOnPage).Take(CasesOnPage).Select(one => (IReadOnlyList<Choice>)
                    [new(LabelOf(one), FormalButton.Of(one.Id, FormalButton.Pick, errand.Tag))]),
                .. pages > 1 ? [[new Choice(new Sentence("formal.ButtonMore"), FormalButton.OfPage(errand, (shown + 1) % pages))]] : Array.Empty<IReadOnlyList<Choice>>(),
            ],
            back: false);
    }

    private static Reply.Message Question(FormalErrand errand, Situation situation) => FormalCases.Find(situation, errand.Case) is not { } held
        ? new([new Sentence("formal.NotFound")], [])
        : errand.Step switch
        {
            AwaitingDecision => Asking(
                errand,
                [new Sentence("formal.Means", held.Number.Value), new Sentence("formal.InPerson"), new Sentence("formal.NotHidden"), .. CaseClock.Lines(held, situation)],
                [[Button(errand, "formal.ButtonGoOn", FormalButton.GoOn)]],
                back: false),
            AwaitingSurety => Asking(errand, [new Sentence("formal.AskSure")], [[Button(errand, "formal.ButtonSure", FormalButton.Sure)]]),
            AwaitingAge => Asking(
                errand,
                [AgeQuestion.Question],
                [[new(AgeQuestion.OldEnough, FormalButton.Of(errand, FormalButton.OldEnough)), new(AgeQuestion.TooYoung, FormalButton.Of(errand, FormalButton.TooYoung))]]),
            AwaitingName => Asking(errand, [new Sentence("formal.AskName"), .. Now(errand.Name)], []),
            AwaitingAddress => Asking(errand, [new Sentence("formal.AskAddress"), .. Now(errand.Address)], []),
            AwaitingConfirmation => Asking(
                errand,
                [
                    new Sentence("formal.AskConfirm", held.Number.Value, errand.Name!.Shown(ShownCharacters), errand.Address!.Shown(ShownCharacters)),
                    new Sentence(held.Anonymity == Anonymity.OpenName ? "formal.NameIsOpen" : "formal.NameIsSealed"),
                ],
                [[Button(errand, "formal.ButtonConfirm", FormalButton.Confirm)]]),
            AwaitingChange => Asking(
                errand,
                [new Sentence("formal.WishedBefore", held.Number.Value), .. CaseClock.Lines(held, situation)],
                [[Button(errand, "formal.ButtonRenew", FormalButton.Renew)], [Button(errand, "formal.ButtonDrop", FormalButton.Drop)]],
                back: false),
            AwaitingDropping => Asking(errand, [new Sentence("formal.AskDrop", held.Number.Value)], [[Button(errand, "formal.ButtonDropSure", FormalButton.DropSure)]]),
            _ => throw new InvalidOperationException($"Nothing is asked at {errand.Step}."),
        };

    private static Sentence LabelOf(Case one) => new("formal.CaseLabel", one.Number.Value, one.FiledOn.ToString("dd/MM", CultureInfo.InvariantCulture));

    private static IReadOnlyList<Sentence> Now(Answer? told) => told is null ? [] : [new Sentence("report.AnswerNow", told.Shown(ShownCharacters))];

    private static Reply.Message Asking(FormalErrand errand, IReadOnlyList<Sentence> says, IReadOnlyList<IReadOnlyList<Choice>> rows, bool back = true)
    {
        var leave = Button(errand, "report.ButtonCancel", FormalButton.Leave);
        return new(says, [.. rows, back ? [Button(errand, "report.ButtonBack", FormalButton.Back), leave] : [leave]]) { Asks = true };
    }

    private static Choice Button(FormalErrand errand, string label, string verb) => new(new Sentence(label), FormalButton.Of(errand, verb));
}
