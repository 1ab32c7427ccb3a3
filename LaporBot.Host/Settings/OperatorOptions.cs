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

    /// <summary>Where people can ask about the bot itself.</summary>
    [StringLength(120)]
    public string Contact { get; set; } = "";

    /// <summary>The bot's official username without @; empty: what Telegram says.</summary>
    [StringLength(32)]
    public string BotUsername { get; set; } = "";
}
