using LaporBot.Host.Identity;

namespace LaporBot.Tests.Identity;

public class WhenSomethingIsHashed
{
    private static readonly KeyedHasher Hasher = new(MasterKey.Of(new byte[MasterKey.Length]));

    [Fact]
    public void Each_purpose_bot_and_chat_has_its_own()
    {
        KeyedHash[] hashes =
        [
            Hasher.Chat(1, 2).Value, Hasher.Chat(2, 1).Value, Hasher.Chat(1, 3).Value, Hasher.Person(1, 2).Value, Hasher.Bot(1),
            Hasher.Message(Hasher.Chat(1, 2), 3), Hasher.Message(Hasher.Chat(1, 2), 4), Hasher.Message(Hasher.Chat(1, 3), 3),
        ];

        Assert.Equal(hashes.Length, hashes.Distinct().Count());
        Assert.Equal(Hasher.Chat(1, 2), Hasher.Chat(1, 2));
    }

    [Fact]
    public void Another_key_gives_another_hash() =>
        Assert.NotEqual(Hasher.Bot(1), new KeyedHasher(MasterKey.Of([.. Enumerable.Repeat((byte)7, MasterKey.Length)])).Bot(1));

    [Theory]
    [InlineData("Drs. Contoh Satu, M.Si.", "drs contoh  satu m si")]
    [InlineData("CONTOH", "contoh")]
    public void Names_that_read_alike_are_found_by_each_other(string one, string other) => Assert.Equal(Hasher.Name(one), Hasher.Name(other));

    [Fact]
    public void Different_names_are_told_apart() => Assert.NotEqual(Hasher.Name("Contoh Satu"), Hasher.Name("Contoh Dua"));

    [Fact]
    public void It_survives_being_stored() => Assert.Equal(Hasher.Bot(1), KeyedHash.Read(Hasher.Bot(1).ToBytes()));
}
