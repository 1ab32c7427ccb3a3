using LaporBot.Benchmarks.Leaks;
using LaporBot.Conversations.LeakGuard;

namespace LaporBot.Tests.LeakGuard;

public class HintsAndTheirWords
{
    public static TheoryData<string> Hints => [.. LabelledSentence.All.Concat(LabelledSentence.HeldOut)
        .Select(one => one.Text)
        .Where(text => FamilyLeaks.In(text).Concat(HomeLeaks.In(text)).Concat(DutyLeaks.In(text)).Concat(WorkLeaks.In(text)).Any())
        .Distinct()];

    public static TheoryData<string> FamilyHints => [.. LabelledSentence.All.Concat(LabelledSentence.Regional)
        .Select(one => PlainSpelling.Of(one.Text).Text)
        .Where(text => FamilyLeaks.In(text).Any())
        .Distinct()];

    [Theory]
    [MemberData(nameof(Hints))]
    public void A_text_with_a_hint_holds_one_of_its_words(string text) => Assert.True(HintWords.MayHintIn(text));

    [Theory]
    [MemberData(nameof(FamilyHints))]
    public void A_text_with_a_hint_at_family_holds_one_of_its_words(string text) => Assert.True(HintWords.MayHintAtFamilyIn(text));

    [Theory]
    [InlineData("Contoh Terlapor")]
    [InlineData("Dinas Contoh, Kabupaten Gresik")]
    [InlineData("https://contoh.example/unggahan/1")]
    public void A_text_without_them_is_not_searched(string text) => Assert.False(HintWords.MayHintIn(text));
}
