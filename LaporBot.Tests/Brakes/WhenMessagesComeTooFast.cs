using LaporBot.Conversations.Brakes;
using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Brakes;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Brakes;

public class WhenMessagesComeTooFast
{
    private const long Chat = 42;

    [Fact]
    public void One_line_says_so_and_noise_is_then_taken_in_silence()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingName);
        citizen.Chatter = Chatter.TurnedLoud;
        citizen.Sends(UnusableKind.Sticker);
        Assert.Contains("sangat cepat", citizen.Hears, StringComparison.Ordinal);
        Assert.Single(citizen.LastTurn.Replies);

        citizen.Chatter = Chatter.Loud;
        foreach (var noise in new Utterance[]
        {
            new Utterance.Unusable(UnusableKind.Sticker), new Utterance.Commanded("bantuan", ""), new Utterance.Commanded("apa", ""),
            new Utterance.Pressed(new ChoiceCode("r|xxxx0|Send")),
        })
        {
            Assert.Empty(citizen.Does(noise).LastTurn.Replies);
        }

        citizen.Chatter = Chatter.Calm;
        Assert.NotEmpty(citizen.Sends(UnusableKind.Sticker).LastTurn.Replies);
    }

    [Fact]
    public void Every_answer_is_kept_and_answered()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingName);
        citizen.Chatter = Chatter.Loud;

        Assert.NotEmpty(citizen.Says(OnTheWay.Name).LastTurn.Replies);
        Assert.NotEmpty(citizen.Says(OnTheWay.Office).LastTurn.Replies);

        Assert.Equal((OnTheWay.Name, OnTheWay.Office), (citizen.Draft.Accused[0].Name.Text, citizen.Draft.Accused[0].Office!.Text));
        Assert.Equal(ReportStep.AwaitingDay, citizen.Draft.Step);
    }

    [Fact]
    public void An_answer_that_was_not_understood_is_said_to_be_unless_the_question_is_on_its_way_again()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingAnonymity);
        citizen.Chatter = Chatter.Loud;
        Assert.NotEmpty(citizen.Says("sesuatu yang bukan pilihan").LastTurn.Replies);

        citizen.HasNotSeenTheQuestion = true;
        Assert.Empty(citizen.Says("sesuatu yang bukan pilihan").LastTurn.Replies);
    }

    [Fact]
    public void A_report_that_is_sent_is_told_its_number()
    {
        var citizen = OnTheWay.To(ReportStep.AwaitingReview);
        citizen.Chatter = Chatter.Loud;
        Assert.Contains(citizen.SendsTheReport().Filed.Number.Value, citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void Officers_are_answered_always()
    {
        var office = new Office(ACase.Filed()) { Chatter = Chatter.Loud };
        Assert.NotEmpty(office.Officer(Conversations.People.Role.Verifier).Commands("bantuan").Heard);
    }

    [Fact]
    public void A_chat_turns_loud_once_in_a_minute_and_calm_by_itself()
    {
        var chats = new LoudChats(3);
        Assert.Equal([Chatter.Calm, Chatter.Calm, Chatter.Calm, Chatter.TurnedLoud, Chatter.Loud], Heard(chats, 5, A.Moment));
        Assert.Equal([Chatter.Calm], Heard(chats, 1, A.Moment.AddSeconds(60)));
    }

    [Fact]
    public void One_flood_is_told_once_and_another_one_again()
    {
        var chats = new LoudChats(1);
        Assert.Equal([Chatter.Calm, Chatter.TurnedLoud], Heard(chats, 2, A.Moment));
        Assert.Equal([Chatter.Calm, Chatter.Loud], Heard(chats, 2, A.Moment.AddSeconds(60)));
        Assert.Equal([Chatter.Calm], Heard(chats, 1, A.Moment.AddSeconds(120)));
        Assert.Equal([Chatter.Calm, Chatter.TurnedLoud], Heard(chats, 2, A.Moment.AddSeconds(180)));
        Assert.Equal([Chatter.Calm, Chatter.TurnedLoud], Heard(chats, 2, A.Moment.AddHours(1)));
    }

    [Fact]
    public void Nobody_is_counted_with_another_and_nobody_where_there_is_no_limit()
    {
        var chats = new LoudChats(1);
        Assert.All(Enumerable.Range(1, 50), chat => Assert.Equal(Chatter.Calm, chats.Hear(chat, A.Moment)));
        Assert.All(Enumerable.Range(1, 50), _ => Assert.Equal(Chatter.Calm, new LoudChats(0).Hear(Chat, A.Moment)));
    }

    [Fact]
    public void Very_many_chats_are_counted_in_bounded_space_and_the_newest_are_known()
    {
        var chats = new LoudChats(1);
        for (var chat = 0; chat < 100_000; chat++)
        {
            chats.Hear(chat, A.Moment);
            Assert.InRange(chats.Known, 1, 20_000);
        }

        Assert.Equal(Chatter.TurnedLoud, chats.Hear(99_999, A.Moment));
        Assert.Equal(Chatter.TurnedLoud, chats.Hear(90_001, A.Moment));
    }

    [Fact]
    public void A_clock_that_is_set_back_silences_nobody()
    {
        var chats = new LoudChats(1);
        Heard(chats, 2, A.Moment);
        Assert.Equal(Chatter.Calm, chats.Hear(Chat, A.Moment.AddDays(-1)));
    }

    private static List<Chatter> Heard(LoudChats chats, int times, DateTimeOffset at) => [.. Enumerable.Range(0, times).Select(_ => chats.Hear(Chat, at))];
}
