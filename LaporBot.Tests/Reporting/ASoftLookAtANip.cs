using LaporBot.Conversations.Reporting;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Reporting;

public class ASoftLookAtANip
{
    [Theory]
    [InlineData("19000101 192001 1 000", NipImpression.Doubtful)]
    [InlineData("19800101 200501 1 001", NipImpression.LikePns)]
    [InlineData("19800101.200512.2.001", NipImpression.LikePns)]
    [InlineData("198001012005241001", NipImpression.LikePppk)]
    [InlineData("198013012005011001", NipImpression.Doubtful)]
    [InlineData("198001011990011001", NipImpression.Doubtful)]
    [InlineData("198001012005013001", NipImpression.Doubtful)]
    [InlineData("203001012046011001", NipImpression.Doubtful)]
    [InlineData("12345", NipImpression.Doubtful)]
    [InlineData("tidak tahu", NipImpression.NoNumber)]
    public void Tells_what_it_is_like(string typed, NipImpression impression) => Assert.Equal(impression, Nip.LookAt(typed, A.Day));
}
