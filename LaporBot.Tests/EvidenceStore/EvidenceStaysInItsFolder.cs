using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Settings;
using LaporBot.Host.Storage;
using LaporBot.Tests.Support.Store;

namespace LaporBot.Tests.EvidenceStore;

public sealed class EvidenceStaysInItsFolder : IDisposable
{
    private readonly TemporaryFolder _data = new();

    private EvidenceFolder Folder => new(new EvidenceOptions { Path = "evidence" }, new DataFolder(_data.Path));

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData("../luar")]
    [InlineData("../../luar")]
    [InlineData("dalam/../../luar")]
    [InlineData("../evidence-lain/luar")]
    [InlineData("../evidence")]
    [InlineData("/luar")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_name_that_leads_out_of_it_is_neither_made_nor_opened_nor_removed(string name)
    {
        Directory.CreateDirectory(Path.Combine(_data.Path, "evidence-lain"));
        string[] outside = [Path.Combine(_data.Path, "luar"), Path.Combine(_data.Path, "evidence-lain", "luar")];
        Array.ForEach(outside, path => File.WriteAllText(path, "milik orang lain"));

        Assert.Throws<UnauthorizedAccessException>(() => Folder.Create(name).Dispose());
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => Folder.OpenAsync(name, new byte[32], default));
        Assert.Throws<UnauthorizedAccessException>(() => Folder.Remove(name));

        Assert.All(outside, path => Assert.Equal("milik orang lain", File.ReadAllText(path)));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(_data.Path, "evidence")));
    }

    [Fact]
    public void A_name_inside_is_made_and_removed()
    {
        Folder.Create("berkas").Dispose();
        Assert.True(File.Exists(Path.Combine(_data.Path, "evidence", "berkas")));

        Folder.Remove("berkas");
        Assert.False(File.Exists(Path.Combine(_data.Path, "evidence", "berkas")));
    }
}
