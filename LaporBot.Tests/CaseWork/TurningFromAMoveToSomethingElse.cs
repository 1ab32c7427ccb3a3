using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.CaseWork;

public class TurningFromAMoveToSomethingElse
{
    [Theory]
    [InlineData("lapor")]
    [InlineData("status")]
    [InlineData("bantuan")]
    [InlineData("kasus")]
    [InlineData("langganan")]
    public void Ends_the_move_and_says_so_and_no_later_word_becomes_its_reason(string command)
    {
        var office = new Office(ACase.Filed());
        var officer = office.Officer(Role.Verifier).Takes().Presses("Tolak").Commands(command);
        Assert.Contains("tidak jadi", officer.Hears, StringComparison.Ordinal);
        Assert.Null(officer.Conversation.Errand);

        officer.Says("Kata contoh yang bukan alasan.");
        Assert.Equal(Stage.Verifying, office.Case.Stage);
    }

    [Fact]
    public void Words_that_no_step_waits_for_begin_no_report_of_an_officer()
    {
        var officer = new Office(ACase.Filed()).Officer(Role.Verifier).Says("Jam berapa kejadiannya, dan di mana tepatnya?");
        Assert.Contains("/kasus", officer.Hears, StringComparison.Ordinal);
        Assert.Null(officer.Conversation.Draft);
        Assert.NotNull(officer.Commands("lapor").Conversation.Draft);
    }

    [Theory]
    [InlineData(Role.Verifier, "/kasus")]
    [InlineData(Role.Administrator, "/undang")]
    public void Help_names_the_commands_of_his_role(Role role, string command) =>
        Assert.Contains(command, new Office().Officer(role).Commands("bantuan").Hears, StringComparison.Ordinal);

    [Fact]
    public void A_case_with_several_accused_is_handed_back_from_their_list()
    {
        var office = new Office(ACase.Filed(accused: 2));
        office.Officer(Role.Verifier).Takes().Presses("Lepas");
        Assert.Null(office.Case.Owner);
    }
}
