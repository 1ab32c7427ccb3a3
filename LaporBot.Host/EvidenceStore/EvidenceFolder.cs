using LaporBot.Host.Settings;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>The folder of sealed files. Names are ours and random; a sender's file name never becomes a path.</summary>
internal sealed class EvidenceFolder(EvidenceOptions options, DataFolder data)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly string _root = Path.TrimEndingDirectorySeparator(data.Resolve(options.Path));

    /// <summary>A new file, readable by this account alone. Its bytes are on the disk before the row that names it.</summary>
    public FileStream Create(string name)
    {
        var how = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(_root);
        }
        else
        {
            Directory.CreateDirectory(_root, OwnerOnly | UnixFileMode.UserExecute);
            how.UnixCreateMode = OwnerOnly;
        }

        return new FileStream(PathOf(name), how);
    }

    public Task<byte[]> ReadAsync(string name, CancellationToken ct) => File.ReadAllBytesAsync(PathOf(name), ct);

    /// <summary>Nothing happens when it is not there.</summary>
    public void Remove(string name)
    {
        if (File.Exists(PathOf(name)))
        {
            File.Delete(PathOf(name));
        }
    }

    private string PathOf(string name)
    {
        var path = Path.GetFullPath(name, _root);
        return path.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : throw new UnauthorizedAccessException("Evidence stays inside its folder.");
    }
}
