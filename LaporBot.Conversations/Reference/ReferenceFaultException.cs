namespace LaporBot.Conversations.Reference;

/// <summary>A data file is not as it should be. For built-in files a fault of the build; for an operator's a refusal that names file and line.</summary>
public sealed class ReferenceFaultException(string file, int line, string what, Exception? inner = null)
    : Exception($"{file}:{line}: {what}", inner)
{
    public string File { get; } = file;

    /// <summary>From 1; 0 where the file as a whole is meant.</summary>
    public int Line { get; } = line;
}
