using System.Collections.Concurrent;

namespace LaporBot.Simulator.Chats;

/// <summary>The bytes of files: in memory, or in the folder's <c>files</c> when there is a folder.</summary>
sealed class FileShelf
{
    readonly ConcurrentDictionary<string, StoredFile> _known = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, byte[]> _bytes = new(StringComparer.Ordinal);
    readonly string? _folder;

    public FileShelf(string? journalFolder)
    {
        if (journalFolder is not null)
        {
            _folder = Directory.CreateDirectory(Path.Combine(journalFolder, "files")).FullName;
        }
    }

    public StoredFile? Find(string id) => _known.GetValueOrDefault(PhotoSize.OriginalOf(id));

    public StoredFile? FindByPath(string path) => _known.Values.FirstOrDefault(file => file.Path == path);

    public void Know(StoredFile file) => _known[file.Id] = file;

    public void Store(StoredFile file, byte[] bytes)
    {
        Know(file);
        if (_folder is null)
        {
            _bytes[file.Id] = bytes;
        }
        else
        {
            File.WriteAllBytes(Path.Combine(_folder, file.Id), bytes);
        }
    }

    public byte[] Read(StoredFile file)
    {
        if (_folder is null)
        {
            return _bytes.GetValueOrDefault(file.Id) ?? [];
        }

        var path = Path.Combine(_folder, file.Id);
        return File.Exists(path) ? File.ReadAllBytes(path) : [];
    }
}
