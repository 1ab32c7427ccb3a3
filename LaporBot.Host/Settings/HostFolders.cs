namespace LaporBot.Host.Settings;

/// <summary>Where things lie on this machine, as absolute paths.</summary>
internal sealed class HostFolders
{
    private HostFolders(string data, HostSettings settings)
    {
        Data = data;
        Evidence = Path.Combine(data, settings.Evidence.Path);
        Logs = Path.Combine(data, settings.Logs.Folder);
        MasterKey = settings.Protection.MasterKeyFile.Length == 0
            ? Path.Combine(data, "master.key")
            : Path.Combine(data, settings.Protection.MasterKeyFile);
    }

    public string Data { get; }

    public string Evidence { get; }

    public string Logs { get; }

    public string MasterKey { get; }

    public static HostFolders Of(HostSettings settings)
    {
        var folder = Path.GetFullPath(Path.Combine(Home(), settings.Storage.Folder));
        return new(settings.IsPractice ? Path.Combine(folder, "practice") : folder, settings);
    }

    // From the sources the data lies beside the solution, so that a rebuild never touches it.
    private static string Home()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LaporBot.sln")))
            {
                return folder.FullName;
            }
        }

        return AppContext.BaseDirectory;
    }
}
