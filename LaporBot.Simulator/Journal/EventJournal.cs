using System.Text.Json;

namespace LaporBot.Simulator.Journal;

/// <summary>
/// An append-only file of events, one line each, handed to the system at once: it survives the death of the process,
/// not the loss of power. A last line that was torn is cut off at the start.
/// </summary>
sealed class EventJournal : IDisposable
{
    const byte LineEnd = (byte)'\n';

    readonly FileStream _file;
    readonly Lock _gate = new();
    bool _open;

    public EventJournal(string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, "events.jsonl");
        _file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
    }

    /// <summary>Nothing can be appended before everything was read.</summary>
    public void Replay(Action<JournalEvent> apply)
    {
        var bytes = new byte[_file.Length];
        _file.ReadExactly(bytes);
        var whole = bytes.AsSpan(0, bytes.AsSpan().LastIndexOf(LineEnd) + 1);
        foreach (var line in whole.Split(LineEnd))
        {
            if (JsonLine(whole[line]) is { } read)
            {
                apply(read);
            }
        }

        _file.SetLength(whole.Length);
        _file.Position = whole.Length;
        _open = true;
    }

    public void Append(JournalEvent happened)
    {
        lock (_gate)
        {
            if (!_open)
            {
                return;
            }

            var json = JsonSerializer.SerializeToUtf8Bytes(happened, JournalJson.Default.JournalEvent);
            Array.Resize(ref json, json.Length + 1);
            json[^1] = LineEnd;
            _file.Write(json);
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _open = false;
            _file.Dispose();
        }
    }

    static JournalEvent? JsonLine(ReadOnlySpan<byte> line) =>
        line.IsEmpty ? null : JsonSerializer.Deserialize(line, JournalJson.Default.JournalEvent);
}
