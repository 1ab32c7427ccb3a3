namespace LaporBot.Host.Settings;

/// <summary>Section <c>Protection</c>: the key everything is sealed with.</summary>
internal sealed class ProtectionOptions
{
    /// <summary>File with the master key, mode 0600; empty means <c>master.key</c> in the folder in practice mode; required with a live token.</summary>
    public string MasterKeyFile { get; set; } = "";
}
