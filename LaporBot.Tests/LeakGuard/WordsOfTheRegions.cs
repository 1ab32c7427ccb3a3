using LaporBot.Conversations.LeakGuard;

namespace LaporBot.Tests.LeakGuard;

public class WordsOfTheRegions
{
    [Theory]
    [InlineData("di kntor sy rame", "kntor sy")]
    [InlineData("omahku cedhak balai desa", "omahku cedhak balai desa")]
    [InlineData("Kntorku dipake posko", "Kntorku")]
    [InlineData("kakakq staf situ", "kakakq staf situ")]
    [InlineData("sa pu bos suruh", "sa pu bos")]
    [InlineData("Sa pu bos suruh", "Sa pu bos")]
    [InlineData("Takut. Abdi guru honorer", "Abdi guru honorer")]
    [InlineData("DI KNTOR SY RAME", "KNTOR SY")]
    [InlineData("krn sy guru2 sd itu", "sy guru2 sd itu")]
    public void Are_marked_as_they_were_written(string text, string marked) =>
        Assert.Equal(marked, Assert.Single(LeakFinder.In(text, KnownNames.None).Select(mark => text.Substring(mark.Start, mark.Length))));

    [Theory]
    [InlineData("pak camat ngumpulin smua staf")]
    [InlineData("sy liat dr jauh aja")]
    [InlineData("Camat Beta Contoh menyuruh semua hadir")]
    [InlineData("Kantor Abdi Contoh di lantai dua")]
    [InlineData("bukuku ketinggalan")]
    public void Are_left_alone_where_they_give_nobody_away(string text) => Assert.Empty(LeakFinder.In(text, KnownNames.None));

    [Fact]
    public void A_mark_never_leaves_the_text()
    {
        const string Text = "sy di kntor sy, sy di kntor sy, rmh sy di gg Contoh 3, bojoku kerjo neng kntor sy";
        Assert.All(LeakFinder.In(Text, KnownNames.None), mark => Assert.InRange(mark.End, mark.Start + 1, Text.Length));
    }
}
