namespace Stateless.Graph;

/// <summary>Gives states whose names Mermaid cannot read an alias of their own.</summary>
internal sealed class MermaidNames
{
    private readonly Dictionary<string, string> _aliasOf = [];

    public MermaidNames(IReadOnlyList<string> names)
    {
        var taken = names.ToHashSet();
        foreach (var name in names)
        {
            var plain = string.Concat(name.Where(IsReadable));
            if (plain == name)
                continue;

            var alias = plain;
            for (var count = 1; !taken.Add(alias); count++)
                alias = $"{plain}_{count}";

            _aliasOf.Add(name, alias);
            Aliases.Add(new(alias, name));
        }
    }

    public List<KeyValuePair<string, string>> Aliases { get; } = [];

    public string Safe(string name) => _aliasOf.GetValueOrDefault(name, name);

    private static bool IsReadable(char letter) => !char.IsWhiteSpace(letter) && letter is not (':' or '-');
}
