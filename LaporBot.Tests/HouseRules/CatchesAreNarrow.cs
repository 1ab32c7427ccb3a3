using System.Text.RegularExpressions;

namespace LaporBot.Tests.HouseRules;

public partial class CatchesAreNarrow
{
    [Fact]
    public void A_broad_catch_has_a_filter_or_throws_on() =>
        Assert.Empty(Sources.Code
            .Where(file => !file.IsBelow("LaporBot.Tests") && !Exempt.From("catch", file))
            .SelectMany(file => Broad().Matches(file.Text)
                .Where(match => !ThrowsOn().IsMatch(file.Text[match.Index..]))
                .Select(match => $"{file}:{file.Text[..match.Index].Count(sign => sign == '\n') + 1}")));

    [GeneratedRegex(@"\bcatch\s*(\(\s*Exception\b[^)]*\)\s*)?(?=\{)")]
    private static partial Regex Broad();

    [GeneratedRegex(@"^catch[^{]*\{[^{}]*(\{[^{}]*\}[^{}]*)*\bthrow;[^{}]*\}")]
    private static partial Regex ThrowsOn();
}
