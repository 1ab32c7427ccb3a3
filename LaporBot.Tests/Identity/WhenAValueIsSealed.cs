using LaporBot.Host.Identity;

namespace LaporBot.Tests.Identity;

public class WhenAValueIsSealed
{
    private static readonly MasterKey Key = MasterKey.Of(new byte[MasterKey.Length]);
    private static readonly SealPlace Here = new("cases", "content", "1");

    [Fact]
    public void It_opens_at_its_place()
    {
        using var sealer = new Sealer(Key);

        Assert.Equal("kata-kata ✓", sealer.Open(sealer.Seal("kata-kata ✓", Here), Here));
        Assert.Equal("", sealer.Open(sealer.Seal("", Here), Here));
        Assert.Equal(-1001234567890, sealer.Open(sealer.Seal(-1001234567890, Here), Here));
        Assert.Equal([1, 2, 3], sealer.Open(sealer.Seal([1, 2, 3], Here), Here));
    }

    [Theory]
    [InlineData("cases", "content", "2")]
    [InlineData("cases", "identity", "1")]
    [InlineData("accused", "content", "1")]
    [InlineData("casesc", "ontent", "1")]
    public void It_opens_nowhere_else(string table, string column, string row)
    {
        using var sealer = new Sealer(Key);

        Assert.Throws<SealBrokenException>(() => sealer.Open(sealer.Seal("rahasia", Here), new SealPlace(table, column, row)));
    }

    [Fact]
    public void It_does_not_open_with_another_key()
    {
        using var sealer = new Sealer(Key);
        using var other = new Sealer(MasterKey.Of([.. Enumerable.Repeat((byte)1, MasterKey.Length)]));

        Assert.Throws<SealBrokenException>(() => other.Open(sealer.Seal("rahasia", Here), Here));
    }

    [Fact]
    public void It_does_not_open_with_any_bit_changed_or_any_end_cut()
    {
        using var sealer = new Sealer(Key);
        var whole = sealer.Seal("rahasia", Here).Bytes;

        for (var bit = 0; bit < whole.Length * 8; bit++)
        {
            byte[] changed = [.. whole];
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Throws<SealBrokenException>(() => sealer.Open(new Sealed<string>(changed), Here));
        }

        for (var length = 0; length < whole.Length; length++)
        {
            Assert.Throws<SealBrokenException>(() => sealer.Open(new Sealed<string>(whole[..length]), Here));
        }
    }

    [Fact]
    public void Equal_values_do_not_look_equal()
    {
        using var sealer = new Sealer(Key);
        var boxes = Enumerable.Range(0, 500).Select(_ => Convert.ToHexString(sealer.Seal("sama", Here).Bytes));

        Assert.Equal(500, boxes.Distinct().Count());
    }

    [Fact]
    public void It_says_nothing_when_it_is_printed()
    {
        using var sealer = new Sealer(Key);

        Assert.Equal("(sealed)", sealer.Seal("rahasia", Here).ToString());
    }

    [Fact]
    public async Task Many_threads_may_seal_at_once()
    {
        using var sealer = new Sealer(Key);

        await Task.WhenAll(Enumerable.Range(0, 16).Select(worker => Task.Run(() =>
        {
            for (var i = 0; i < 200; i++)
            {
                var place = SealPlace.Of("outbox", "payload", i);
                Assert.Equal($"{worker}/{i}", sealer.Open(sealer.Seal($"{worker}/{i}", place), place));
            }
        })));
    }
}
