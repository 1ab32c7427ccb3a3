using LaporBot.Conversations.Speaking;

namespace LaporBot.Tests.LeakGuard;

public class ItsQuestionsStayShort
{
    public static TheoryData<string> Keys() => [.. Phrasebook.KeysOf("leak", Language.Indonesian)];

    [Theory, MemberData(nameof(Keys))]
    public void A_sentence_of_it_has_at_most_25_words(string key) =>
        Assert.All(Enum.GetValues<Language>(), language =>
            Assert.InRange(Phrasebook.Raw(language, $"leak.{key}").Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, 1, 25));
}
