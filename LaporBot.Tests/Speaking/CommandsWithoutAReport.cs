using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Speaking;

public class CommandsWithoutAReport
{
    [Theory]
    [InlineData("start", "Selamat datang")]
    [InlineData("bantuan", "/status")]
    [InlineData("privasi", "Yang tidak bisa kami lindungi")]
    [InlineData("bahasa", "Pilih bahasa")]
    [InlineData("batal", "Tidak ada laporan yang sedang ditulis")]
    [InlineData("xyz", "/bantuan")]
    public void Are_answered(string command, string answer) =>
        Assert.Contains(answer, new Citizen().Says("halo").Commands(command).Hears, StringComparison.Ordinal);

    [Theory]
    [InlineData(UnusableKind.Sticker)]
    [InlineData(UnusableKind.Contact)]
    [InlineData(UnusableKind.Poll)]
    [InlineData(UnusableKind.Dice)]
    [InlineData(UnusableKind.Unknown)]
    [InlineData(UnusableKind.UnreadableButton)]
    public void Anything_else_is_answered_too(UnusableKind kind) => Assert.NotEmpty(new Citizen().Says("halo").Sends(kind).LastTurn.Replies);

    [Fact]
    public void A_location_is_answered_too() => Assert.NotEmpty(new Citizen().Says("halo").SharesAPlace(-7.1, 112.1).LastTurn.Replies);

    [Fact]
    public void A_button_of_nobody_is_refused_kindly_and_names_the_way_on()
    {
        var citizen = new Citizen().Says("halo").Presses(new ChoiceCode("q"));
        Assert.IsType<Reply.Toast>(Assert.Single(citizen.LastTurn.Replies));
        Assert.Contains("/lapor", citizen.Hears, StringComparison.Ordinal);
    }

    [Fact]
    public void English_and_back()
    {
        var citizen = new Citizen().Commands("start").Presses("English");
        Assert.Contains("civil servants", citizen.Hears, StringComparison.Ordinal);

        Assert.Contains("Selamat datang", citizen.Presses("Bahasa Indonesia").Hears, StringComparison.Ordinal);
    }
}
