using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.CaseWork;

public class ManyAccusedOnACard
{
    [Fact]
    public void All_fifty_stand_on_one_card_and_the_buttons_turn()
    {
        var desk = new Office(Crowded()).Officer(Role.Verifier);
        desk.Takes();
        Assert.Contains("50 orang", desk.Hears, StringComparison.Ordinal);
        Assert.Contains("50. ", desk.Hears, StringComparison.Ordinal);

        var seen = new HashSet<string>();
        for (var page = 0; page < 13; page++)
        {
            var card = desk.Presses("Lainnya").LastCard;
            Assert.InRange(card.Choices.Sum(row => row.Count), 1, 6);
            Assert.All(Enum.GetValues<Language>(), language => Assert.InRange(
                string.Join('\n', card.Says.Select(sentence => Phrasebook.Text(language, sentence))).Length, 1, Phrasebook.MaxMessageLength - 1));
            seen.UnionWith(card.Choices.SelectMany(row => row).Select(one => Phrasebook.Text(Language.Indonesian, one.Label)).Where(label => char.IsDigit(label[0])));
        }

        Assert.Equal(50, seen.Count);
        Assert.Contains("1. Budi", Phrasebook.Text(Language.Indonesian, desk.LastCard.Choices[0][0].Label), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_reads_only_a_few_turns_nothing()
    {
        var desk = new Office(ACase.Filed(accused: 5)).Officer(Role.Verifier).Takes();
        Assert.Equal(5, desk.Buttons.Count(label => char.IsDigit(label[0])));
        Assert.DoesNotContain("Lainnya ›", desk.Buttons);
    }

    [Fact]
    public void Anybody_of_fifty_is_moved_for_himself()
    {
        var office = new Office(ACase.Filed(accused: 50));
        var desk = office.Officer(Role.Verifier).Takes();
        for (var page = 0; page < 12; page++)
        {
            desk.Presses("Lainnya");
        }

        desk.Presses("50. Budi Contoh 50").Moves("Tolak");

        Assert.Equal(Stage.Rejected, office.Case.Accused[49].Stage);
        Assert.All(office.Case.Accused.Take(49), one => Assert.Equal(Stage.Verifying, one.Stage));
    }

    /// <summary>Everybody stands at the stage with the longest name, under the longest name of his own.</summary>
    private static Case Crowded()
    {
        var filed = ACase.Filed(accused: 50);
        return filed with
        {
            Accused = [.. filed.Accused.Select((one, index) => one with
            {
                Name = $"Budi Contoh {index + 1} {new string('n', Accused.MaxNameLength - 20)}",
                Stage = index == 0 ? Stage.Received : Stage.UnderReview,
                BreachFound = index > 0,
            })],
        };
    }
}
