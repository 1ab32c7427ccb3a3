namespace LaporBot.Host.Storage;

/// <summary>The folder of one mode: practice data lies in its own subfolder.</summary>
internal sealed record DataFolder(string Path)
{
    private const string RootMark = "LaporBot.sln";

    /// <summary>Relative folders start at the sources' root when run from the sources, else beside the executable.</summary>
    public static DataFolder Of(StorageOptions options, StoreMode mode)
    {
        var folder = System.IO.Path.GetFullPath(options.Folder, Root());
        return new(mode == StoreMode.Practice ? System.IO.Path.Combine(folder, "practice") : folder);
    }

    public string Resolve(string relative) => System.IO.Path.GetFullPath(relative, Path);

    /// <summary>Makes it, closed to everybody else.</summary>
    /// <exception cref="StartRefusedException">It cannot be made.</exception>
    public void Create()
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(Path);
            }
            else
            {
                Directory.CreateDirectory(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException($"Storage:Folder: '{Path}' cannot be made. Name a folder this account may write to.", failure);
        }
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, RootMark)))
            {
                return folder.FullName;
            }
        }

        return AppContext.BaseDirectory;
    }
}
