using System.Text.Json;

namespace LaporBot.Simulator.Control;

/// <summary>Keyboards as a phone shows them.</summary>
static class KeyboardViews
{
    public static IReadOnlyList<IReadOnlyList<ButtonView>>? Buttons(JsonElement? markup) =>
        markup is { } given && given.TryGetProperty("inline_keyboard", out var rows)
            ? [.. rows.EnumerateArray().Select(row => (IReadOnlyList<ButtonView>)[.. row.EnumerateArray().Select(Button)])]
            : null;

    public static ReplyKeyboardView? ReplyKeyboard(JsonElement? markup) =>
        markup is { } given && given.TryGetProperty("keyboard", out var rows)
            ? new ReplyKeyboardView(
                [.. rows.EnumerateArray().Select(row => (IReadOnlyList<ReplyButtonView>)[.. row.EnumerateArray().Select(ReplyButton)])],
                Flag(given, "one_time_keyboard"),
                TextOf(given, "input_field_placeholder"))
            : null;

    public static bool TakesKeyboardAway(JsonElement? markup) => markup is { } given && Flag(given, "remove_keyboard");

    static ButtonView Button(JsonElement button) => new(TextOf(button, "text") ?? "", TextOf(button, "callback_data"), TextOf(button, "url"));

    static ReplyButtonView ReplyButton(JsonElement button) => button.ValueKind == JsonValueKind.String
        ? new ReplyButtonView(button.GetString()!, false, false)
        : new ReplyButtonView(TextOf(button, "text") ?? "", Flag(button, "request_location"), Flag(button, "request_contact"));

    static bool Flag(JsonElement item, string name) => item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    static string? TextOf(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
