using System.Globalization;
using System.Text;

namespace LaporBot.Tests.Support;

/// <summary>Looks for words in files in every form in which they could have been written without anybody meaning to.</summary>
internal static class SecretScan
{
    /// <returns>One line for each find: file, word and form.</returns>
    public static IReadOnlyList<string> Find(IEnumerable<string> files, IEnumerable<string> words)
    {
        var forms = words.SelectMany(word => FormsOf(word).Select(form => (word, form.Name, form.Bytes))).ToList();
        var finds = new List<string>();
        foreach (var file in files)
        {
            var content = Read(file);
            finds.AddRange(forms
                .Where(one => content.AsSpan().IndexOf(one.Bytes) >= 0)
                .Select(one => $"{Path.GetFileName(file)} holds '{one.word}' as {one.Name}"));
        }

        return finds;
    }

    /// <summary>A word and the forms in which it is looked for.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> FormsOf(string word)
    {
        var utf8 = Encoding.UTF8.GetBytes(word);
        var little = Encoding.Unicode.GetBytes(word);
        var big = Encoding.BigEndianUnicode.GetBytes(word);
        foreach (var (name, bytes) in new[] { ("UTF-8", utf8), ("UTF-16LE", little), ("UTF-16BE", big) })
        {
            yield return (name, bytes);
            yield return ($"lower hex of {name}", Encoding.ASCII.GetBytes(Convert.ToHexStringLower(bytes)));
            yield return ($"upper hex of {name}", Encoding.ASCII.GetBytes(Convert.ToHexString(bytes)));
            for (var alignment = 0; alignment < 3; alignment++)
            {
                var plain = Base64Core(bytes, alignment);
                yield return ($"base64 of {name} at {alignment}", Encoding.ASCII.GetBytes(plain));
                yield return ($"base64url of {name} at {alignment}", Encoding.ASCII.GetBytes(plain.Replace('+', '-').Replace('/', '_')));
            }
        }

        if (long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            var bytes = BitConverter.GetBytes(number);
            yield return ("a binary number", bytes);
            yield return ("a reversed binary number", [.. bytes.Reverse()]);
        }
    }

    // Only the characters that the word alone decides, whatever stands before and after it.
    private static string Base64Core(byte[] bytes, int alignment)
    {
        var encoded = Convert.ToBase64String([.. new byte[alignment], .. bytes]);
        var first = alignment == 0 ? 0 : alignment + 1;
        var whole = (alignment + bytes.Length) * 8 / 6;
        return encoded[first..whole];
    }

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
