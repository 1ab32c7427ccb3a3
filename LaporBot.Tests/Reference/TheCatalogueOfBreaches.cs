using LaporBot.Conversations.Reference;

namespace LaporBot.Tests.Reference;

public class TheCatalogueOfBreaches
{
    private static readonly ViolationCatalogue s_catalogue = ReferenceData.Embedded.Violations;

    [Fact]
    public void Holds_every_form_of_the_decree_and_of_the_discipline_rules()
    {
        IEnumerable<string> codes =
        [
            .. Enumerable.Range(1, 7).Select(number => $"KE-{number:00}"),
            .. Enumerable.Range(1, 13).Select(number => $"DS-{number:00}"),
            .. Enumerable.Range(1, 7).Select(number => $"DP-{number:00}"),
        ];

        Assert.Equal(codes.Order(StringComparer.Ordinal), s_catalogue.All.Select(one => one.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Ranks_its_menu_without_gaps_and_names_every_entry()
    {
        Assert.Equal(Enumerable.Range(1, s_catalogue.Menu.Count), s_catalogue.Menu.Select(one => one.Rank!.Value));
        Assert.All(s_catalogue.Menu, one => Assert.NotNull(one.Button));
    }

    [Fact]
    public void States_a_source_of_law_for_each() =>
        Assert.All(s_catalogue.All, one =>
        {
            Assert.NotEmpty(one.Basis);
            Assert.Equal(one.Code.StartsWith("KE", StringComparison.Ordinal) ? ViolationKind.Ethics : ViolationKind.Discipline, one.Kind);
        });
}
