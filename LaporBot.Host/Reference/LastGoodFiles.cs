using LaporBot.Host.Storage;

namespace LaporBot.Host.Reference;

/// <summary>The operator's data files as they were when each was last in order, kept in the data folder: a slip of the pen must not bring back the built-in ones.</summary>
internal sealed class LastGoodFiles(DataFolder folder)
{
    public const string FolderName = "reference-good";

    private const string Unfinished = ".new";

    private string Folder => folder.Resolve(FolderName);

    public IEnumerable<string> Names => Directory.Exists(Folder)
        ? Directory.EnumerateFiles(Folder).Select(Path.GetFileName).OfType<string>().Where(name => !name.EndsWith(Unfinished, StringComparison.Ordinal))
        : [];

    /// <returns>Null where there is none, or it cannot be read.</returns>
    public string? TextOf(string name)
    {
        try
        {
            return File.Exists(PathOf(name)) ? File.ReadAllText(PathOf(name)) : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps it as it is; a machine that stops meanwhile leaves the copy before.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Keep(string name, string text)
    {
        if (TextOf(name) == text)
        {
            return;
        }

        new DataFolder(Folder).Create();
        var unfinished = PathOf(name) + Unfinished;
        OwnerOnlyFile.Ensure(unfinished);
        using (var file = new FileStream(unfinished, FileMode.Truncate, FileAccess.Write))
        using (var writer = new StreamWriter(file))
        {
            writer.Write(text);
            writer.Flush();
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, PathOf(name), overwrite: true);
    }

    /// <exception cref="IOException">It cannot be removed.</exception>
    public void GiveUp(string name) => File.Delete(PathOf(name));

    private string PathOf(string name) => Path.Combine(Folder, name);
}
