namespace LaporBot.Conversations.Cases;

/// <summary>
/// The number a reporter quotes: <c>LPR-YY-XXXXXX-C</c>, two digits of the year, six random characters without look-alikes
/// and a check character. It says nothing about time of day or volume, and alone it opens nothing.
/// </summary>
public readonly record struct CaseNumber
{
    /// <summary>Digits and capitals without I, L, O, U and Z: 31 characters, a prime, which the check character rests on.</summary>
    public const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXY";

    private const int RandomLength = 6;

    private CaseNumber(string value) => Value = value;

    public string Value { get; }

    /// <param name="random">Uniformly random; gives 31⁶ (887 million) numbers a year.</param>
    public static CaseNumber Of(int year, uint random)
    {
        Span<char> drawn = stackalloc char[RandomLength];
        for (var i = 0; i < RandomLength; i++)
        {
            drawn[i] = Alphabet[(int)(random % Alphabet.Length)];
            random /= (uint)Alphabet.Length;
        }

        var body = $"{year % 100:00}-{drawn}";
        return new CaseNumber($"LPR-{body}-{CheckCharacterOf(body)}");
    }

    /// <summary>Reads a number as people type it: any case, with or without dashes and the prefix, O for 0, I and L for 1, Z for 2.</summary>
    /// <returns>False when it is no case number or its check character does not fit.</returns>
    public static bool TryRead(string? typed, out CaseNumber number)
    {
        number = default;
        var plain = string.Concat((typed ?? "").ToUpperInvariant().Where(char.IsAsciiLetterOrDigit));
        if (plain.StartsWith("LPR", StringComparison.Ordinal))
        {
            plain = plain[3..];
        }

        plain = plain.Replace('O', '0').Replace('I', '1').Replace('L', '1').Replace('Z', '2');
        if (plain.Length != 2 + RandomLength + 1 || !plain.All(Alphabet.Contains))
        {
            return false;
        }

        var body = $"{plain[..2]}-{plain.Substring(2, RandomLength)}";
        if (CheckCharacterOf(body) != plain[^1])
        {
            return false;
        }

        number = new CaseNumber($"LPR-{body}-{plain[^1]}");
        return true;
    }

    public override string ToString() => Value;

    // A weighted sum modulo a prime catches every single wrong character and every swap of neighbours.
    private static char CheckCharacterOf(string body)
    {
        var sum = 0;
        var weight = 1;
        foreach (var character in body.Where(c => c != '-'))
        {
            sum += weight++ * Alphabet.IndexOf(character);
        }

        return Alphabet[sum % Alphabet.Length];
    }
}
