namespace Telegram.Bot.Serialization;

/// <summary>The streams met while one request is written as JSON; each leaves "attach://" and its position behind.</summary>
internal sealed class AttachedFiles : IDisposable
{
    // A request is written in one go on one thread, so the thread is enough of a scope.
    [ThreadStatic]
    private static AttachedFiles? _current;

    internal List<InputFileStream> Files { get; } = [];

    internal static AttachedFiles Collect() => _current = new AttachedFiles();

    internal static int PositionOf(InputFileStream file)
    {
        if (_current is null)
            return 0;
        _current.Files.Add(file);
        return _current.Files.Count - 1;
    }

    public void Dispose() => _current = null;
}
