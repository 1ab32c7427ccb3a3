using LaporBot.Conversations.Reference;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Reference;

/// <summary>The data files, with those of an operator's folder laid over the built-in ones.</summary>
internal static class ReferenceFolder
{
    private static readonly string[] s_kinds = [".json", ".csv"];

    public static ReferenceReading Read(ReferenceOptions options, DataFolder beside)
    {
        if (options.Folder.Length == 0)
        {
            return ReferenceFiles.Read(new Dictionary<string, string>());
        }

        var folder = beside.Resolve(options.Folder);
        try
        {
            return ReferenceFiles.Read(Directory.EnumerateFiles(folder)
                .Where(file => s_kinds.Contains(Path.GetExtension(file)))
                .ToDictionary(file => Path.GetFileName(file), File.ReadAllText));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            var reading = ReferenceFiles.Read(new Dictionary<string, string>());
            var fault = new ReferenceFaultException(options.Folder, 0, "the folder cannot be read.", failure);
            return reading with { Files = [.. reading.Files, new ReferenceFile(options.Folder, IsOverride: true, null, fault)] };
        }
    }
}
