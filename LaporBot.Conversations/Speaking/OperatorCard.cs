namespace LaporBot.Conversations.Speaking;

/// <summary>What the first message says about who is behind the bot; from the settings <c>Operator:*</c>.</summary>
/// <param name="Name">The office that runs the bot.</param>
/// <param name="Readers">Who reads reports, in plain words.</param>
/// <param name="BotUsername">The bot's official username without @; empty as long as Telegram could not be asked.</param>
/// <param name="IsPractice">True in practice mode: every first message says that nothing leaves the machine.</param>
public sealed record OperatorCard(string Name, string Readers, string Contact, string BotUsername, bool IsPractice)
{
    /// <summary>The same in English; empty where the settings do not say it.</summary>
    public string ReadersInEnglish { get; init; } = "";

    /// <summary>Who reads reports, in the language of whoever asks.</summary>
    public Bilingual WhoReads => new(Readers, ReadersInEnglish.Length == 0 ? Readers : ReadersInEnglish);

    /// <summary>Code of the agency that runs the bot; null where none of the data files does.</summary>
    public string? Agency { get; init; }
}
