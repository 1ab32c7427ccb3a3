namespace LaporBot.Host.Storage;

/// <summary>Parts of the store of which somebody keeps a copy in memory.</summary>
[Flags]
internal enum StoreParts
{
    None = 0,

    /// <summary>Officers and their groups.</summary>
    Officers = 1,
}
