using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>Texts that came while our newest question was still on its way: shown back, and never lost.</summary>
internal static class StrayAnswers
{
    private const int ShownCharacters = 200;

    /// <summary>Looks again at what a text was taken for, knowing that its writer had not seen the question.</summary>
    public static ReportMove Reconsider(ReportDraft before, Answer told, ReportMove move, Situation situation)
    {
        var shown = Excerpt.Of(told.Text, ShownCharacters);
        if (move.TakenAs is not { } field)
        {
            return Offered(before, told, shown) ?? move;
        }

        if (before is { Step: ReportStep.AwaitingStory, Story.Count: > 0 } or { Step: ReportStep.AwaitingAccusedList })
        {
            return move;
        }

        var shownBack = new Sentence("report.ShownBack", shown, field);
        return QuestionBefore(before) is not { } meantFor
            ? move with { Says = [shownBack, .. move.Says] }
            : move with
            {
                Says = [shownBack, .. move.Says],
                Draft = move.Draft with { Stray = new Stray(told, meantFor, before with { Stray = null }) },
            };
    }

    /// <summary>He says that the text answers the question before: the newer question is put again.</summary>
    public static ReportMove ForBefore(ReportDraft draft, DateOnly today)
    {
        if (draft.Stray is not { } stray)
        {
            return new ReportMove(draft, new Sentence("report.ChooseBelow"));
        }

        var basis = (stray.Before ?? draft) with { Asked = draft.Asked, Stray = null };
        if (stray.MeantFor == ReportStep.AwaitingStory)
        {
            return new ReportMove(basis with { Story = [.. basis.Story, stray.Said] }, Taken(new Sentence("report.FieldStory"), stray.Said));
        }

        var question = TextQuestion.At(stray.MeantFor)!;
        return ReportEdits.Reread(question, basis, stray.Said, today) switch
        {
            TextReading.Fits fits => new ReportMove(fits.Draft, Taken(question.Field, stray.Said)),
            TextReading.FitsNot fitsNot => new ReportMove(draft with { Stray = null }, fitsNot.Why),
            _ => throw new InvalidOperationException("A reading either fits or does not."),
        };
    }

    private static ReportMove? Offered(ReportDraft before, Answer told, string shown) => QuestionBefore(before) is { } meantFor
        ? new ReportMove(before with { Stray = new Stray(told, meantFor, null) })
        {
            Instead =
            [
                new Reply.Message(
                    [new Sentence("report.StrayOffered", shown, FieldOf(meantFor))],
                    [
                        [ReportPrompts.Button(before, "report.ButtonReplaceBefore", ReportVerb.ForBefore)],
                        [ReportPrompts.Button(before, "report.ButtonIgnore", ReportVerb.Ignore)],
                    ]) { Asks = true },
            ],
        }
        : null;

    private static ReportStep? QuestionBefore(ReportDraft draft) =>
        draft.Previous is { } step && (step == ReportStep.AwaitingStory || TextQuestion.At(step) is not null) ? step : null;

    private static Sentence FieldOf(ReportStep step) => TextQuestion.At(step)?.Field ?? new Sentence("report.FieldStory");

    private static Sentence Taken(Sentence field, Answer told) => new("report.EditTaken", field, Excerpt.Of(told.Text, ShownCharacters));
}
