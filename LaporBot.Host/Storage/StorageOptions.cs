using System.ComponentModel.DataAnnotations;

namespace LaporBot.Host.Storage;

/// <summary>Section <c>Storage</c>: where everything is kept.</summary>
internal sealed class StorageOptions
{
    /// <summary>Folder in which everything relative lies; itself relative to the sources' root or, when published, to the executable. The default is <c>data</c>.</summary>
    [Required]
    public string Folder { get; set; } = "data";

    /// <summary>The engine. The default, and the only one so far, is <c>Sqlite</c>.</summary>
    [AllowedValues("Sqlite", ErrorMessage = "must be Sqlite.")]
    public string Provider { get; set; } = "Sqlite";

    /// <summary>How the engine is reached; a relative file lies in the folder.</summary>
    [Required]
    public string ConnectionString { get; set; } = "Data Source=laporbot.db";

    /// <summary>Hours for which closed outbox rows and seen update ids are kept. The default is 48.</summary>
    [Range(1, 8760)]
    public int KeepHours { get; set; } = 48;
}
