namespace LaporBot.Host.EvidenceCleaning;

/// <summary>Where mat2 is, and the folder in which it may work; each cleaning gets one of its own there.</summary>
internal sealed record Mat2Place(string Program, string Folder)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <returns>Null where it is not installed, or not wanted.</returns>
    /// <param name="setting"><c>auto</c>, <c>off</c> or the program's path.</param>
    public static Mat2Place? Find(string setting, string folder) => setting switch
    {
        "off" => null,
        "auto" => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Where(Path.IsPathRooted)
            .Select(place => Path.Combine(place, "mat2"))
            .FirstOrDefault(File.Exists) is { } found ? new(found, folder) : null,
        _ => new(setting, folder),
    };

    /// <summary>A new folder that nobody else can look into, and the only one: files are cleaned one after the other.</summary>
    public string NewFolder()
    {
        Clear();
        var name = Path.Combine(Folder, Path.GetRandomFileName());
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(name);
        }
        else
        {
            Directory.CreateDirectory(Folder, OwnerOnly);
            Directory.CreateDirectory(name, OwnerOnly);
        }

        return name;
    }

    /// <summary>What a kill has left behind, or a program that was slow to end, is gone.</summary>
    public void Clear()
    {
        try
        {
            Directory.Delete(Folder, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // Nothing was left.
        }
        catch (IOException)
        {
            // A program that was ended still held it: the next cleaning begins by clearing it.
        }
    }
}
