using System.Text.RegularExpressions;
using LaporBot.Conversations.Reference;

namespace LaporBot.Tests.HouseRules;

/// <summary>A form of breach is known by its row in the data file. Code that names one would have to change with the law.</summary>
public partial class TheCatalogueIsData
{
    [Fact]
    public void Product_code_names_no_form_and_no_crime()
    {
        var shapes = ReferenceData.Embedded.Violations;
        Assert.All(shapes.Menu.Select(form => form.Code).Concat(shapes.Crimes.Select(crime => crime.Code)), code => Assert.Matches(Code(), code));

        Assert.Empty(Sources.CodeOf(Sources.Product).SelectMany(file => file.Finds(Code())));
    }

    [Theory]
    [InlineData("if (form == \"DS-05\")", true)]
    [InlineData("\"lapor_KE-01\"", true)]
    [InlineData("// as DS-05 does", false)]
    [InlineData("\"LPR-26\"", false)]
    public void The_rule_knows_a_code_when_it_sees_one(string line, bool isOne) => Assert.Equal(isOne, new Source("Contoh.cs", line).Finds(Code()).Any());

    [GeneratedRegex(@"(?<![A-Z])(DS|DP|KE|PD)-[0-9]{2}(?![0-9])")]
    private static partial Regex Code();
}
