namespace LaporBot.Host.Reference;

/// <summary>Section <c>Reference</c>.</summary>
internal sealed class ReferenceOptions
{
    /// <summary>Folder with an operator's own data files, relative to the storage folder; empty: the built-in files alone.</summary>
    public string Folder { get; set; } = "";
}
