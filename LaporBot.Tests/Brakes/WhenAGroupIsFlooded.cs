using LaporBot.Conversations.Brakes;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Brakes;

public class WhenAGroupIsFlooded
{
    [Fact]
    public void Its_commands_are_answered_once_in_a_while_also_over_a_restart()
    {
        var group = Conversation.New;

        Assert.Single(Heard(ref group, "lapor", A.Moment).Replies);
        Assert.All(Enumerable.Range(0, 30), second => Assert.Empty(Heard(ref group, "lapor", A.Moment.AddSeconds(second)).Replies));
        group = ConversationSnapshot.Read(ConversationSnapshot.Write(group))!;
        Assert.Empty(Heard(ref group, "status", A.Moment.AddMinutes(9)).Replies);
        Assert.Single(Heard(ref group, "status", A.Moment.AddMinutes(10)).Replies);
    }

    [Fact]
    public void A_clock_that_is_set_back_silences_no_group()
    {
        var group = Conversation.New;
        Heard(ref group, "lapor", A.Moment);

        Assert.Single(Heard(ref group, "lapor", A.Moment.AddDays(-1)).Replies);
    }

    [Theory]
    [InlineData(Chatter.TurnedLoud)]
    [InlineData(Chatter.Loud)]
    public void Presses_that_do_nothing_are_left_unanswered_and_a_case_is_taken_all_the_same(Chatter chatter)
    {
        var office = new Office(ACase.Filed()) { Chatter = chatter };
        var verifier = office.Officer(Role.Verifier);

        Assert.Empty(verifier.Does(new Utterance.Pressed(new ChoiceCode("r|xxxx0|send")), inGroup: true).LastTurn.Replies);
        var take = CaseCards.Announcement(office.Case, Office.Reference).Choices[0][0].Code;
        Assert.NotEmpty(verifier.Does(new Utterance.Pressed(take), inGroup: true).LastTurn.Replies);
        Assert.Equal(verifier.Officer!.Id, office.Case.Owner);
    }

    private static Turn Heard(ref Conversation group, string command, DateTimeOffset now)
    {
        var turn = FrontDesk.Hear(
            new Situation
            {
                Conversation = group,
                Visitor = new Visitor(null, InGroup: true),
                Now = now,
                Operator = A.Operator,
                Reference = Office.Reference,
                Rules = A.Rules,
                Supplies = A.Supplies(),
            },
            new Utterance.Commanded(command, ""));
        group = turn.After;
        return turn;
    }
}
