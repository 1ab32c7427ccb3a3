namespace LaporBot.Host.Storage;

/// <summary>Makes files that no other account of the machine can read, wherever their folder lies.</summary>
internal static class OwnerOnlyFile
{
    private const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes it empty where it is missing, and closes it to others where it was open.</summary>
    public static void Ensure(string path)
    {
        if (!OperatingSystem.IsWindows() && !File.Exists(path))
        {
            using var made = new FileStream(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = Mode });
        }

        // Not opened when it is there: closing a file takes away the locks that this process holds on it.
        Close(path);
    }

    /// <summary>Closes a file that is there to all others.</summary>
    public static void Close(string path)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(path))
        {
            File.SetUnixFileMode(path, Mode);
        }
    }
}
