using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LaporBot.Tests.Poster;

/// <summary>Reads a QR code of bytes out of an SVG, as a phone would: it shares no code with what drew it. Small codes only, without mending what is torn.</summary>
internal static partial class QrReader
{
    private const int Quiet = 4;
    private const int OfBytes = 0b0100;
    private const int OfDigits = 0b0001;
    private const int FormatMask = 0x5412;

    // Blocks and their bytes of data, by version, at level Q.
    private static readonly Dictionary<int, int[]> s_blocks = new()
    {
        [1] = [13],
        [2] = [22],
        [3] = [17, 17],
        [4] = [24, 24],
        [5] = [15, 15, 16, 16],
        [6] = [19, 19, 19, 19],
    };

    private static readonly Func<int, int, bool>[] s_masks =
    [
        (row, column) => (row + column) % 2 == 0,
        (row, _) => row % 2 == 0,
        (_, column) => column % 3 == 0,
        (row, column) => (row + column) % 3 == 0,
        (row, column) => ((row / 2) + (column / 3)) % 2 == 0,
        (row, column) => (row * column % 2) + (row * column % 3) == 0,
        (row, column) => ((row * column % 2) + (row * column % 3)) % 2 == 0,
        (row, column) => (((row + column) % 2) + (row * column % 3)) % 2 == 0,
    ];

    public static string Read(string page)
    {
        var modules = Modules(page);
        var size = modules.GetLength(0);
        Assert.Equal(1, size % 4);
        AssertFinders(modules, size);
        var version = (size - 17) / 4;
        var format = Enumerable.Range(0, 15).Aggregate(0, (bits, at) => (bits << 1) | (IsDarkFormat(modules, at) ? 1 : 0)) ^ FormatMask;
        Assert.Equal(0b11, format >> 13);
        var stream = Codewords(modules, size, s_masks[(format >> 10) & 0b111]);
        var data = Together(stream, s_blocks[version]);
        return Text(string.Concat(data.Select(one => Convert.ToString(one, 2).PadLeft(8, '0'))));
    }

    /// <summary>Parts of bytes and parts of digits, one after the other, until the end.</summary>
    private static string Text(string bits)
    {
        var (text, at) = (new StringBuilder(), 0);
        int Take(int length)
        {
            at += length;
            return Convert.ToInt32(bits.Substring(at - length, length), 2);
        }

        while (bits.Length - at >= 4 && Take(4) is var mode and not 0)
        {
            Assert.Contains(mode, new[] { OfBytes, OfDigits });
            for (var left = Take(mode == OfBytes ? 8 : 10); left > 0; left -= mode == OfBytes ? 1 : 3)
            {
                text.Append(mode == OfBytes
                    ? ((char)Take(8)).ToString()
                    : Take((3 * Math.Min(left, 3)) + 1).ToString($"D{Math.Min(left, 3)}", CultureInfo.InvariantCulture));
            }
        }

        return text.ToString();
    }

    /// <summary>True for dark, without the quiet zone, which is looked at too.</summary>
    private static bool[,] Modules(string page)
    {
        var svg = Drawing().Match(page);
        Assert.True(svg.Success, "There is no drawing.");
        var size = Number(svg.Groups["side"]) - (2 * Quiet);
        var found = new bool[size, size];
        var ink = Ink().Match(svg.Value).Groups["runs"].Value;
        Assert.Equal("", Run().Replace(ink, ""));
        foreach (Match run in Run().Matches(ink))
        {
            var width = Number(run.Groups["width"]);
            for (var at = 0; at < width * Number(run.Groups["height"]); at++)
            {
                var (row, column) = (Number(run.Groups["y"]) + (at / width) - Quiet, Number(run.Groups["x"]) + (at % width) - Quiet);
                Assert.InRange(row, 0, size - 1);
                Assert.InRange(column, 0, size - 1);
                found[row, column] = true;
            }
        }

        return found;
    }

    private static void AssertFinders(bool[,] modules, int size) => Assert.All(new[] { (0, 0), (0, size - 7), (size - 7, 0) }, corner =>
    {
        for (var at = 0; at < 49; at++)
        {
            var (row, column) = (at / 7, at % 7);
            var ring = Math.Min(Math.Min(row, 6 - row), Math.Min(column, 6 - column));
            Assert.Equal(ring != 1, modules[corner.Item1 + row, corner.Item2 + column]);
        }
    });

    // From the most significant bit, around the upper left finder.
    private static bool IsDarkFormat(bool[,] modules, int at) => at switch
    {
        < 6 => modules[8, at],
        6 => modules[8, 7],
        7 => modules[8, 8],
        8 => modules[7, 8],
        _ => modules[14 - at, 8],
    };

    private static List<byte> Codewords(bool[,] modules, int size, Func<int, int, bool> mask)
    {
        var bits = new List<bool>();
        var isUp = true;
        for (var right = size - 1; right > 0; right -= 2)
        {
            right -= right == 6 ? 1 : 0;
            for (var step = 0; step < size; step++)
            {
                var row = isUp ? size - 1 - step : step;
                bits.AddRange(new[] { right, right - 1 }.Where(column => !IsPattern(row, column, size)).Select(column => modules[row, column] ^ mask(row, column)));
            }

            isUp = !isUp;
        }

        return [.. bits.Chunk(8).Where(eight => eight.Length == 8).Select(eight => eight.Aggregate((byte)0, (sum, bit) => (byte)((sum << 1) | (bit ? 1 : 0))))];
    }

    private static bool IsPattern(int row, int column, int size) =>
        (row < 9 && column < 9) || (row < 9 && column >= size - 8) || (row >= size - 8 && column < 9)
        || row == 6 || column == 6
        || (size > 21 && Math.Abs(row - (size - 7)) <= 2 && Math.Abs(column - (size - 7)) <= 2);

    /// <summary>The bytes of data in their order; those for mending stand behind and are not looked at.</summary>
    private static byte[] Together(List<byte> stream, int[] blocks)
    {
        var taken = blocks.Select(_ => new List<byte>()).ToList();
        var at = 0;
        for (var column = 0; column < blocks.Max(); column++)
        {
            for (var block = 0; block < blocks.Length; block++)
            {
                if (column < blocks[block])
                {
                    taken[block].Add(stream[at++]);
                }
            }
        }

        return [.. taken.SelectMany(one => one)];
    }

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("<svg[^>]*viewBox=\"0 0 (?<side>[0-9]+) [0-9]+\".*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Drawing();

    [GeneratedRegex("<path fill=\"#000000\" d=\"(?<runs>[^\"]*)\"")]
    private static partial Regex Ink();

    [GeneratedRegex("M(?<x>[0-9]+) (?<y>[0-9]+)h(?<width>[0-9]+)v(?<height>[0-9]+)h-[0-9]+z")]
    private static partial Regex Run();
}
