using System.Text;
using LaporBot.Host.Storage;
using Serilog.Sinks.File;

namespace LaporBot.Host.Settings;

/// <summary>Every log file, the next day's too, is its owner's alone.</summary>
internal sealed class OwnerOnlyLogFiles : FileLifecycleHooks
{
    public override Stream OnFileOpened(string path, Stream underlyingStream, Encoding encoding)
    {
        OwnerOnlyFile.Close(path);
        return underlyingStream;
    }
}
