using LaporBot.Host.Identity;
using LaporBot.Host.Settings;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>The folder of sealed files. Names are ours and random; a sender's file name never becomes a path.</summary>
internal sealed class EvidenceFolder(EvidenceOptions options, DataFolder data)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly string _root = Path.TrimEndingDirectorySeparator(data.Resolve(options.Path));

    /// <summary>Where a program that needs a file on the disk may have one for as long as it takes.</summary>
    public string Work => Path.Combine(_root, "kerja");

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

    /// <returns>The bytes as they came; null when the file is gone or its seal is broken.</returns>
    /// <exception cref="IOException">The disk does not give it up now, or the whole folder is not there: that may pass.</exception>
    public async Task<byte[]?> OpenAsync(string name, byte[] key, CancellationToken ct)
    {
        var path = PathOf(name);
        try
        {
            return SealedFile.Open(await File.ReadAllBytesAsync(path, ct), key);
        }
        catch (Exception failure) when (failure is SealBrokenException or FileNotFoundException)
        {
            return null;
        }
        catch (UnauthorizedAccessException refused)
        {
            throw new IOException("The file cannot be read now.", refused);
        }
    }

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
