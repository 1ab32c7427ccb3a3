namespace LaporBot.Host.Identity;

/// <summary>Section <c>Protection</c>: where the keys live that make stored words unreadable to a thief of the database.</summary>
internal sealed class ProtectionOptions
{
    /// <summary>File of 32 random bytes, readable by its owner alone. Empty: <c>master.key</c> in the data folder in practice mode; required live.</summary>
    public string MasterKeyFile { get; set; } = "";
}
