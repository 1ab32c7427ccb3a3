using System.Security.Cryptography;
using System.Text;

namespace LaporBot.Host.Identity;

/// <summary>The one secret from which every other key is derived. It never leaves the process and never enters the database.</summary>
internal sealed class MasterKey
{
    /// <summary>Bytes of a key, here and in the file.</summary>
    public const int Length = 32;

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly byte[] _bytes;

    private MasterKey(byte[] bytes) => _bytes = bytes;

    /// <summary>A key made of given bytes.</summary>
    /// <exception cref="ArgumentException">There are not <see cref="Length"/> of them.</exception>
    public static MasterKey Of(ReadOnlySpan<byte> bytes) => bytes.Length == Length
        ? new MasterKey(bytes.ToArray())
        : throw new ArgumentException($"A master key has {Length} bytes.", nameof(bytes));

    /// <summary>Reads the key file; makes one where it is missing and may be made (practice mode).</summary>
    /// <exception cref="StartRefusedException">The file is missing, readable by others, or of another length.</exception>
    public static MasterKey Open(string path, bool mayCreate)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new StartRefusedException(
                "Protection:MasterKeyFile is not set. Live running needs a key file: make one with 'openssl rand -out master.key 32', " +
                "'chmod 600 master.key', keep a copy in a safe place, and set Protection:MasterKeyFile to its path.");
        }

        if (!File.Exists(path) && mayCreate)
        {
            Create(path);
        }

        return Read(path);
    }

    /// <summary>A key for one purpose only (HKDF-SHA-256).</summary>
    public byte[] Derive(string purpose, int length = Length) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, _bytes, length, info: Encoding.UTF8.GetBytes($"laporbot/{purpose}"));

    private static void Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var how = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            how.UnixCreateMode = OwnerOnly;
        }

        using var file = new FileStream(path, how);
        file.Write(RandomNumberGenerator.GetBytes(Length));
        file.Flush(flushToDisk: true);
    }

    private static MasterKey Read(string path)
    {
        byte[] bytes;
        try
        {
            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & ~OwnerOnly) != UnixFileMode.None)
            {
                throw new StartRefusedException($"Protection:MasterKeyFile: '{path}' can be read by others. Run 'chmod 600' on it.");
            }

            bytes = File.ReadAllBytes(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException(
                $"Protection:MasterKeyFile: '{path}' cannot be read. Without this key the stored reports cannot be opened: put the file back or name the right path.",
                failure);
        }

        return bytes.Length == Length
            ? new MasterKey(bytes)
            : throw new StartRefusedException($"Protection:MasterKeyFile: '{path}' has {bytes.Length} bytes, a master key has {Length}. Put the right file back.");
    }
}
