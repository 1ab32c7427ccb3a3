using System.Security.Cryptography;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Identity;

namespace LaporBot.Tests.EvidenceStore;

public class WhenAFileIsSealed
{
    private const int SealedChunk = SealingStream.ChunkLength + SealingStream.TagLength;

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(SealingStream.ChunkLength - 1)]
    [InlineData(SealingStream.ChunkLength)]
    [InlineData((3 * SealingStream.ChunkLength) + 17)]
    [InlineData((8 * SealingStream.ChunkLength) + 17)]
    public void It_opens_bit_for_bit(int length)
    {
        var clear = RandomNumberGenerator.GetBytes(length);

        Assert.Equal(clear, SealedFile.Open(Seal(clear), _key));
    }

    [Fact]
    public void Zeros_at_its_end_are_kept()
    {
        byte[] clear = [1, 2, 0, 0, 0];

        Assert.Equal(clear, SealedFile.Open(Seal(clear), _key));
    }

    [Fact]
    public void Its_size_says_little() =>
        Assert.Equal(Seal(new byte[10]).Length, Seal(new byte[60_000]).Length);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(5, 5)]
    [InlineData(9, 10)]
    [InlineData(300, 304)]
    [InlineData(319, 320)]
    public void The_number_of_its_chunks_is_one_of_few(uint chunks, uint written) => Assert.Equal(written, SealingStream.Padded(chunks));

    [Fact]
    public void A_large_file_grows_by_an_eighth_at_most() => Assert.All(
        Enumerable.Range(1, 400), chunks => Assert.InRange(SealingStream.Padded((uint)chunks), (uint)chunks, (uint)(chunks * 9 / 8.0)));

    [Fact]
    public void Its_hash_is_that_of_the_clear_bytes()
    {
        var clear = RandomNumberGenerator.GetBytes(100_000);
        using var sealing = new SealingStream(new MemoryStream(), _key);
        sealing.Write(clear);

        Assert.Equal(SHA256.HashData(clear), sealing.Finish());
    }

    [Fact]
    public void A_flipped_bit_anywhere_is_noticed()
    {
        var file = Seal(new byte[70_000]);
        foreach (var place in new[] { 0, SealingStream.PrefixLength, SealingStream.PrefixLength + SealedChunk + 5, file.Length - 1 })
        {
            var damaged = file.ToArray();
            damaged[place] ^= 1;
            Assert.Throws<SealBrokenException>(() => SealedFile.Open(damaged, _key));
        }
    }

    [Fact]
    public void A_missing_a_swapped_and_an_added_chunk_are_noticed()
    {
        var file = Seal(RandomNumberGenerator.GetBytes(3 * SealingStream.ChunkLength));
        var prefix = file[..SealingStream.PrefixLength];
        var chunks = file[SealingStream.PrefixLength..].Chunk(SealedChunk).ToArray();

        Assert.All<byte[]>(
            [
                [.. prefix, .. chunks[0], .. chunks[1], .. chunks[2]],
                [.. prefix, .. chunks[1], .. chunks[0], .. chunks[2], .. chunks[3]],
                [.. file, .. chunks[3]],
                file[..^1],
                prefix,
                [],
            ],
            damaged => Assert.Throws<SealBrokenException>(() => SealedFile.Open(damaged, _key)));
    }

    [Fact]
    public void A_missing_last_chunk_is_noticed_even_where_the_one_before_could_be_a_last_one()
    {
        var clear = RandomNumberGenerator.GetBytes(2 * SealingStream.ChunkLength);
        clear[^1] = SealingStream.PaddingMark;

        Assert.Throws<SealBrokenException>(() => SealedFile.Open(Seal(clear).AsSpan(..^SealedChunk), _key));
    }

    [Fact]
    public void Another_key_does_not_open_it() =>
        Assert.Throws<SealBrokenException>(() => SealedFile.Open(Seal([1, 2, 3]), RandomNumberGenerator.GetBytes(32)));

    private byte[] Seal(byte[] clear)
    {
        var file = new MemoryStream();
        using var sealing = new SealingStream(file, _key);
        sealing.Write(clear);
        sealing.Finish();
        return file.ToArray();
    }
}
