using System.ComponentModel.DataAnnotations;

namespace LaporBot.Host.Settings;

/// <summary>Section <c>Operator</c>: who runs the bot, as the first message to everybody says.</summary>
internal sealed class OperatorOptions
{
    [Required, StringLength(120)]
    public string Name { get; set; } = "";

    /// <summary>Who reads reports, in plain words.</summary>
    [Required, StringLength(200)]
    public string Readers { get; set; } = "";

    /// <summary>The same on English screens; empty: as in <see cref="Readers"/>.</summary>
    [StringLength(200)]
    public string ReadersInEnglish { get; set; } = "";

    /// <summary>Code of the agency that runs the bot, from the data files.</summary>
    [Required, StringLength(40)]
    public string Agency { get; set; } = "LAPORBOT";

    /// <summary>Where it sits: <c>central</c>, or the code of its province, regency or city. Empty: the region in <see cref="Name"/>, or the centre where it names none.</summary>
    [StringLength(8)]
    public string Seat { get; set; } = "";

    /// <summary>Where people can ask about the bot itself.</summary>
    [StringLength(120)]
    public string Contact { get; set; } = "";

    /// <summary>The bot's official username without @; empty: what Telegram says.</summary>
    [StringLength(32)]
    public string BotUsername { get; set; } = "";
}
