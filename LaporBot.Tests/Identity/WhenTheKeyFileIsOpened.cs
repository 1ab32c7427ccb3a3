using LaporBot.Host;
using LaporBot.Host.Identity;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.Identity;

public sealed class WhenTheKeyFileIsOpened : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Key => Path.Combine(_folder.Path, "keys", "master.key");

    [Fact]
    public void Practice_makes_one_for_its_owner_alone_and_keeps_it()
    {
        var made = MasterKey.Open(Key, mayCreate: true);
        var read = MasterKey.Open(Key, mayCreate: false);

        Assert.Equal(made.Derive("x"), read.Derive("x"));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Key));
        }
    }

    [Fact]
    public void Live_never_makes_one()
    {
        var refusal = Assert.Throws<StartRefusedException>(() => MasterKey.Open(Key, mayCreate: false));

        Assert.Contains("Protection:MasterKeyFile", refusal.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Key));
    }

    [Fact]
    public void One_that_others_can_read_is_refused()
    {
        MasterKey.Open(Key, mayCreate: true);
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.SetUnixFileMode(Key, File.GetUnixFileMode(Key) | UnixFileMode.GroupRead);

        var refusal = Assert.Throws<StartRefusedException>(() => MasterKey.Open(Key, mayCreate: true));
        Assert.Contains("chmod 600", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_of_another_length_is_refused()
    {
        MasterKey.Open(Key, mayCreate: true);
        File.WriteAllBytes(Key, new byte[31]);

        var refusal = Assert.Throws<StartRefusedException>(() => MasterKey.Open(Key, mayCreate: true));
        Assert.Contains("31 bytes", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_for_different_purposes_differ()
    {
        var key = MasterKey.Of(new byte[MasterKey.Length]);

        Assert.NotEqual(key.Derive("sealing/1"), key.Derive("finding/1"));
    }

    public void Dispose() => _folder.Dispose();
}
