using System.Text.Json;

namespace LaporBot.Simulator.Chats;

/// <summary>Something that the bot did in a chat, as a listener inside the process sees it.</summary>
public sealed record BotMessage(BotMessageKind Kind, long ChatId, int MessageId, string? Text, string? ReplyMarkup)
{
    /// <summary>The data of the inline buttons, row by row; empty without an inline keyboard.</summary>
    public IReadOnlyList<string> ButtonData()
    {
        if (ReplyMarkup is null)
        {
            return [];
        }

        using var markup = JsonDocument.Parse(ReplyMarkup);
        return markup.RootElement.TryGetProperty("inline_keyboard", out var rows)
            ? [.. rows.EnumerateArray().SelectMany(row => row.EnumerateArray()).Select(DataOf).OfType<string>()]
            : [];
    }

    static string? DataOf(JsonElement button) =>
        button.TryGetProperty("callback_data", out var data) ? data.GetString() : null;
}
