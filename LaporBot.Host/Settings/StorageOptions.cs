using System.ComponentModel.DataAnnotations;

namespace LaporBot.Host.Settings;

/// <summary>Section <c>Storage</c>: where everything lies.</summary>
internal sealed class StorageOptions
{
    /// <summary>Where everything relative lies: beside the solution from the sources, beside the executable when published.</summary>
    [Required]
    public string Folder { get; set; } = "data";

    /// <summary>The engine.</summary>
    [AllowedValues("Sqlite", ErrorMessage = "must be Sqlite")]
    public string Provider { get; set; } = "Sqlite";

    /// <summary>The engine's connection string; a relative data source lies in the folder.</summary>
    [Required]
    public string ConnectionString { get; set; } = "Data Source=laporbot.db";
}
