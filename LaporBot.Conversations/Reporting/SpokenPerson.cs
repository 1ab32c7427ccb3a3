namespace LaporBot.Conversations.Reporting;

/// <summary>One person of a sentence that names several.</summary>
/// <param name="IsAddressed">True when "pak", "bu" or the like stands before the name.</param>
/// <param name="IsPost">True when he is told by his post alone: "camat Contoh".</param>
internal sealed record SpokenPerson(ListedName Told, bool IsAddressed, bool IsPost)
{
    private const int MostNames = 5;

    /// <summary>True when it is plain that a person is meant, even where an office could go on.</summary>
    public bool IsPlain => IsAddressed || IsPost || HasPost;

    /// <summary>True when one alone holds what he is said to be.</summary>
    public bool IsSoleHolder => Told.Office is { } office && SpokenWords.IsPost(SpokenWords.Of(office)[0]);

    private bool HasPost => Told.Office is { } office && SpokenWords.Of(office)[0] is var first && (SpokenWords.IsPost(first) || SpokenWords.IsWork(first));

    /// <returns>Null when the part names nobody for certain.</returns>
    public static SpokenPerson? In(string part)
    {
        var read = ListedName.Read(part);
        var words = SpokenWords.Of(read.Name ?? "");
        var from = words.TakeWhile(SpokenWords.IsAddress).Count();
        if (from == words.Length || char.IsDigit(part.TrimStart()[0]))
        {
            return null;
        }

        if (SpokenWords.IsPost(words[from]))
        {
            return new SpokenPerson(read, from > 0, IsPost: true);
        }

        var to = from + words.Skip(from).TakeWhile(word => !SpokenWords.BeginsOffice(word)).Count();
        var name = words[from..to].Where(word => !SpokenWords.IsTitle(word)).ToList();
        if (name.Count is 0 or > MostNames || !name.TrueForAll(SpokenWords.IsName))
        {
            return null;
        }

        var told = read with { Name = string.Join(' ', words[..to]).TrimEnd(','), Office = null };
        return new SpokenPerson(told, from > 0, IsPost: false).At(string.Join(' ', words[to..])).At(read.Office ?? "");
    }

    /// <summary>The same person with a title behind the name.</summary>
    public SpokenPerson With(string title) => this with { Told = Told with { Name = $"{Told.Name}, {title}" } };

    /// <summary>The same person with an office, or with more of it.</summary>
    public SpokenPerson At(string office)
    {
        var said = string.Join(' ', SpokenWords.Of(office).SkipWhile(SpokenWords.IsLinking));
        return said.Length == 0 ? this : this with { Told = Told with { Office = Told.Office is { } before ? $"{before}, {said}" : said } };
    }
}
