using System.Text.RegularExpressions;

namespace LaporBot.Tests.HouseRules;

public partial class FilesCanBeRead
{
    private const int MostLines = 300;
    private static readonly string[] Counted = [".cs", ".js", ".css", ".html"];

    [Fact]
    public void No_file_is_longer_than_300_lines() =>
        Assert.Empty(Sources.All
            .Where(file => Counted.Contains(Path.GetExtension(file.Path)) && !Exempt.From("length", file))
            .Where(file => file.Text.TrimEnd('\n').Count(sign => sign == '\n') >= MostLines)
            .Select(file => file.Path));

    [Fact]
    public void Types_are_named_for_what_they_do() =>
        Assert.Empty(Sources.Code.Where(file => !Exempt.From("words", file)).SelectMany(file => file.Finds(EmptyName())));

    [Fact]
    public void Nothing_is_left_for_later() =>
        Assert.Empty(Sources.All.Where(file => Counted.Contains(Path.GetExtension(file.Path)) && !file.IsBelow("LaporBot.Tests/HouseRules"))
            .SelectMany(file => file.Text.Split('\n').Where(line => Leftover().IsMatch(line)).Select(line => $"{file}: {line.Trim()}")));

    [Fact]
    public void No_test_is_switched_off() =>
        Assert.Empty(Sources.CodeOf("LaporBot.Tests").SelectMany(file => file.Finds(SwitchedOff())));

    [Fact]
    public void The_domain_word_is_never_escaped() =>
        Assert.Empty(Sources.CodeOf(Sources.Product).SelectMany(file => file.Finds(EscapedCase())));

    [GeneratedRegex(@"\b(class|record|struct|interface|enum) \w*(Manager|Helper|Helpers|Util|Utils|Utility|Service|Services)\b")]
    private static partial Regex EmptyName();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException|^\s*#region")]
    private static partial Regex Leftover();

    [GeneratedRegex(@"\b(Fact|Theory)\(.*\bSkip\s*=")]
    private static partial Regex SwitchedOff();

    [GeneratedRegex(@"@case\b(?!_)")]
    private static partial Regex EscapedCase();
}
