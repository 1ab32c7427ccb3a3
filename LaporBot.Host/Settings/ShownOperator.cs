using LaporBot.Conversations.Speaking;

namespace LaporBot.Host.Settings;

/// <summary>Who runs the bot, as it is shown. What the bot is called may be learnt after the start, where Telegram was out of reach before.</summary>
internal sealed class ShownOperator(OperatorCard card)
{
    private volatile OperatorCard _card = card;

    public OperatorCard Card => _card;

    public bool IsNamed => _card.BotUsername.Length > 0;

    public void Learns(string botUsername) => _card = _card with { BotUsername = botUsername };
}
