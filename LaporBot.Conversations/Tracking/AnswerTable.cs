using LaporBot.Conversations.Cases;
using Stateless;
using static LaporBot.Conversations.Tracking.AnswerStep;
using static LaporBot.Conversations.Tracking.AnswerTrigger;

namespace LaporBot.Conversations.Tracking;

/// <summary>How a reporter answers a question: nothing goes to officers before he has said that it is for them.</summary>
public static class AnswerTable
{
    public static StateMachine<AnswerStep, AnswerTrigger> Over(Func<AnswerStep> step, Action<AnswerStep> goTo)
    {
        var table = new StateMachine<AnswerStep, AnswerTrigger>(step, goTo);

        table.Configure(AtRest)
            .Permit(QuestionShown, QuestionRead)
            .Permit(AnswerBegun, AwaitingAnswer);

        table.Configure(QuestionRead)
            .PermitReentry(QuestionShown)
            .Permit(AnswerBegun, AwaitingAnswer)
            .Permit(WordsCame, AwaitingPlace)
            .Permit(AnswerLeft, AtRest);

        table.Configure(AwaitingAnswer)
            .PermitReentry(AnswerBegun)
            .PermitReentry(WordsCame)
            .Permit(LeaksFound, AwaitingMask)
            .Permit(QuestionShown, QuestionRead)
            .Permit(AnswerLeft, AtRest);

        table.Configure(AwaitingPlace)
            .Permit(MeantAsAnswer, AwaitingAnswer)
            .Permit(MeantOtherwise, AtRest)
            .Permit(AnswerLeft, AtRest);

        table.Configure(AwaitingMask)
            .Permit(LeaksDecided, AwaitingAnswer)
            .Permit(AnswerLeft, AtRest);

        return table;
    }

    /// <returns>Null when the trigger is not permitted at the step.</returns>
    internal static AnswerStep? From(AnswerStep step, AnswerTrigger trigger)
    {
        var table = Over(() => step, to => step = to);
        if (!table.CanFire(trigger))
        {
            return null;
        }

        table.Fire(trigger);
        return step;
    }

    /// <returns>What is remembered of the answer after the trigger; null at rest, and unchanged where the trigger is not permitted.</returns>
    internal static AnswerErrand? After(AnswerErrand? errand, AnswerTrigger trigger, CaseId held) => From(errand?.Step ?? AtRest, trigger) switch
    {
        null => errand,
        AtRest => null,
        { } step => new AnswerErrand(held, step),
    };
}
