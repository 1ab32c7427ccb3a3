using System.Text;
using System.Text.Json;

namespace LaporBot.Simulator.BotApi;

/// <summary>Checks and reads the keyboards that a bot sends.</summary>
static class Keyboards
{
    const int MostDataBytes = 64;

    static readonly string[] Actions =
        ["url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat", "copy_text", "pay", "callback_game"];

    /// <summary>The keyboard of a call as JSON text, or null without one; a refusal when Telegram would not take it.</summary>
    public static (string? Markup, Refusal? Refusal) Read(BotCall call)
    {
        if (call.Text("reply_markup") is not { Length: > 0 } text)
        {
            return (null, null);
        }

        if (call.Structure("reply_markup") is not { } markup)
        {
            return (null, Refusals.MarkupUnreadable);
        }

        if (markup.ValueKind != JsonValueKind.Object)
        {
            return (null, Refusals.MarkupNotAnObject);
        }

        return Check(markup) is { } refusal ? (null, refusal) : (text, null);
    }

    /// <summary>The data of the button at a place counted from zero, or null when there is none that answers.</summary>
    public static string? DataAt(string? markup, int row, int column)
    {
        if (markup is null)
        {
            return null;
        }

        using var json = JsonDocument.Parse(markup);
        return json.RootElement.TryGetProperty("inline_keyboard", out var rows)
            && row >= 0 && row < rows.GetArrayLength()
            && column >= 0 && column < rows[row].GetArrayLength()
            && rows[row][column].TryGetProperty("callback_data", out var data)
            ? data.GetString()
            : null;
    }

    static Refusal? Check(JsonElement markup)
    {
        if (markup.TryGetProperty("inline_keyboard", out var inline))
        {
            return EachButton(inline, CheckInline);
        }

        return markup.TryGetProperty("keyboard", out var reply) ? EachButton(reply, CheckReply) : null;
    }

    static Refusal? EachButton(JsonElement rows, Func<JsonElement, Refusal?> check)
    {
        if (rows.ValueKind != JsonValueKind.Array)
        {
            return Refusals.MarkupUnreadable;
        }

        foreach (var row in rows.EnumerateArray())
        {
            if (row.ValueKind != JsonValueKind.Array)
            {
                return Refusals.MarkupUnreadable;
            }

            foreach (var button in row.EnumerateArray())
            {
                if (check(button) is { } refusal)
                {
                    return refusal;
                }
            }
        }

        return null;
    }

    static Refusal? CheckInline(JsonElement button)
    {
        if (!HasText(button))
        {
            return Refusals.ButtonWithoutText;
        }

        if (button.TryGetProperty("callback_data", out var data))
        {
            return data.ValueKind == JsonValueKind.String && Encoding.UTF8.GetByteCount(data.GetString()!) is > 0 and <= MostDataBytes
                ? null
                : Refusals.ButtonDataInvalid;
        }

        return Actions.Any(action => button.TryGetProperty(action, out _)) ? null : Refusals.ButtonWithoutAction;
    }

    static Refusal? CheckReply(JsonElement button) =>
        button.ValueKind == JsonValueKind.String || HasText(button) ? null : Refusals.ReplyButtonWithoutText;

    static bool HasText(JsonElement button) =>
        button.ValueKind == JsonValueKind.Object
        && button.TryGetProperty("text", out var text)
        && text.ValueKind == JsonValueKind.String
        && text.GetString()!.Length > 0;
}
