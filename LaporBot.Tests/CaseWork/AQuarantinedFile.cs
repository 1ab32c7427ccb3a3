using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.CaseWork;

public class AQuarantinedFile
{
    [Theory]
    [InlineData(Anonymity.Nameless)]
    [InlineData(Anonymity.OpenName)]
    public void Is_named_as_such_on_the_card(Anonymity anonymity) => Assert.Contains(
        Phrasebook.Text(Language.Indonesian, new Sentence("work.ItemQuarantined")), CardOf(anonymity, isQuarantined: true), StringComparison.Ordinal);

    [Fact]
    public void Is_told_apart_from_the_others() => Assert.DoesNotContain(
        Phrasebook.Text(Language.Indonesian, new Sentence("work.ItemQuarantined")), CardOf(Anonymity.Nameless, isQuarantined: false), StringComparison.Ordinal);

    private static string CardOf(Anonymity anonymity, bool isQuarantined)
    {
        var item = new EvidenceItem(new EvidenceId(1), EvidenceKind.File, A.Photo(), null) { IsQuarantined = isQuarantined };
        return new Office(ACase.Filed(anonymity: anonymity) with { Evidence = [item] }).Officer(Role.Verifier).Takes().Hears;
    }
}
