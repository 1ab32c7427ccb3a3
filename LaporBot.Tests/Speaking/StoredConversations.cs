using LaporBot.Conversations.Reporting;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.Speaking;

public class StoredConversations
{
    public static TheoryData<ReportStep> EveryStep() => [.. OnTheWay.Steps];

    [Theory, MemberData(nameof(EveryStep))]
    public void Are_read_as_they_were_written(ReportStep step)
    {
        var written = ConversationSnapshot.Write(OnTheWay.To(step).Sends(A.Photo()).LastTurn.After);

        var read = ConversationSnapshot.Read(written);

        Assert.NotNull(read);
        Assert.Equal(written, ConversationSnapshot.Write(read));
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0, (byte)'{', (byte)'}' })]
    [InlineData(new byte[] { 1, (byte)'{', (byte)'}' })]
    [InlineData(new byte[] { 255, (byte)'{', (byte)'}' })]
    [InlineData(new byte[] { ConversationSnapshot.FormatVersion, (byte)'{' })]
    [InlineData(new byte[] { ConversationSnapshot.FormatVersion, (byte)'n', (byte)'u', (byte)'l', (byte)'l' })]
    public void Of_an_unknown_form_are_let_go(byte[] stored) => Assert.Null(ConversationSnapshot.Read(stored));
}
