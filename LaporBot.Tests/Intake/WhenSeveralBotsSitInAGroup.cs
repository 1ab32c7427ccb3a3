using LaporBot.Host.TelegramChannel;
using Microsoft.Bot.Schema;

namespace LaporBot.Tests.Intake;

public class WhenSeveralBotsSitInAGroup
{
    [Theory]
    [InlineData("/start@LainContohBot abc", true)]
    [InlineData("/status@lainContohBot", true)]
    [InlineData("/start@laporcontohbot abc", false)]
    [InlineData("/status", false)]
    [InlineData("surat@contoh.invalid", false)]
    [InlineData("/status tanya@contoh", false)]
    public void A_command_meant_for_another_one_is_left_to_it(string text, bool another) =>
        Assert.Equal(another, UtteranceReader.IsForAnotherBot(Heard(text, inGroup: true), "LaporContohBot"));

    [Fact]
    public void In_private_and_without_a_name_of_its_own_it_takes_every_command()
    {
        Assert.False(UtteranceReader.IsForAnotherBot(Heard("/status@LainContohBot", inGroup: false), "LaporContohBot"));
        Assert.False(UtteranceReader.IsForAnotherBot(Heard("/status@LainContohBot", inGroup: true), ""));
    }

    private static Activity Heard(string text, bool inGroup) => new() { Text = text, Conversation = new ConversationAccount { IsGroup = inGroup } };
}
