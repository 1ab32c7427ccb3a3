namespace LaporBot.Conversations.Reference;

/// <summary>How far two words are apart: letters put in, left out or changed.</summary>
internal static class Spelling
{
    private const int ShortWord = 5;
    private const int LongWord = 8;

    /// <summary>How many slips are forgiven: none in a short word, for it is soon another one.</summary>
    public static int Forgiven(int length) => length switch
    {
        < ShortWord => 0,
        < LongWord => 1,
        _ => 2,
    };

    /// <returns>The distance, or <paramref name="atMost"/> + 1 when it is larger.</returns>
    public static int Distance(string one, string other, int atMost)
    {
        if (Math.Abs(one.Length - other.Length) > atMost)
        {
            return atMost + 1;
        }

        var row = new int[other.Length + 1];
        for (var at = 0; at < row.Length; at++)
        {
            row[at] = at;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            var least = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = above;
                least = Math.Min(least, row[j]);
            }

            if (least > atMost)
            {
                return atMost + 1;
            }
        }

        return Math.Min(row[other.Length], atMost + 1);
    }
}
