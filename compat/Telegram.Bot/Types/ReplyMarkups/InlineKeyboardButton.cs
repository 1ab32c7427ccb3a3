namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>A button under a message; exactly one of the properties that say what it does is set.</summary>
public partial class InlineKeyboardButton : IKeyboardButton
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Text { get; set; }

    [JsonPropertyName("icon_custom_emoji_id")]
    public string? IconCustomEmojiId { get; set; }

    public KeyboardButtonStyle? Style { get; set; }

    public string? Url { get; set; }

    [JsonPropertyName("callback_data")]
    public string? CallbackData { get; set; }

    [JsonPropertyName("web_app")]
    public WebAppInfo? WebApp { get; set; }

    [JsonPropertyName("login_url")]
    public LoginUrl? LoginUrl { get; set; }

    [JsonPropertyName("switch_inline_query")]
    public string? SwitchInlineQuery { get; set; }

    [JsonPropertyName("switch_inline_query_current_chat")]
    public string? SwitchInlineQueryCurrentChat { get; set; }

    [JsonPropertyName("switch_inline_query_chosen_chat")]
    public SwitchInlineQueryChosenChat? SwitchInlineQueryChosenChat { get; set; }

    [JsonPropertyName("copy_text")]
    public CopyTextButton? CopyText { get; set; }

    [JsonPropertyName("callback_game")]
    public CallbackGame? CallbackGame { get; set; }

    public bool Pay { get; set; }

    [SetsRequiredMembers]
    public InlineKeyboardButton() => Text = null!;

    [SetsRequiredMembers]
    public InlineKeyboardButton(string text) => Text = text;

    /// <summary>Opens the second string where it starts like an address (http, https, tg), and sends it back otherwise.</summary>
    [SetsRequiredMembers]
    public InlineKeyboardButton(string text, string callbackDataOrUrl) : this(text)
    {
        if (AddressStarts.Any(start => callbackDataOrUrl.StartsWith(start, StringComparison.OrdinalIgnoreCase)))
            Url = callbackDataOrUrl;
        else
            CallbackData = callbackDataOrUrl;
    }

    /// <exception cref="NotSupportedException">The type is none of the enum's members.</exception>
    [SetsRequiredMembers]
    public InlineKeyboardButton(string text, InlineButtonType type, string value = "") : this(text)
    {
        switch (type)
        {
            case InlineButtonType.Url: Url = value; break;
            case InlineButtonType.Callback: CallbackData = value; break;
            case InlineButtonType.WebApp: WebApp = value; break;
            case InlineButtonType.LoginUrl: LoginUrl = value; break;
            case InlineButtonType.SwitchInlineQuery: SwitchInlineQuery = value; break;
            case InlineButtonType.SwitchInlineQueryCurrentChat: SwitchInlineQueryCurrentChat = value; break;
            case InlineButtonType.CopyText: CopyText = value; break;
            case InlineButtonType.Game: CallbackGame = new CallbackGame(); break;
            case InlineButtonType.Pay: Pay = true; break;
            default: throw new NotSupportedException("Unrecognized type of inline button");
        }
    }

    [SetsRequiredMembers]
    public InlineKeyboardButton(string text, WebAppInfo webApp) : this(text) => WebApp = webApp;

    [SetsRequiredMembers]
    public InlineKeyboardButton(string text, LoginUrl loginUrl) : this(text) => LoginUrl = loginUrl;

    [SetsRequiredMembers]
    public InlineKeyboardButton(string text, SwitchInlineQueryChosenChat switchInlineQueryChosenChat) : this(text) =>
        SwitchInlineQueryChosenChat = switchInlineQueryChosenChat;

    [SetsRequiredMembers]
    public InlineKeyboardButton(string text, CopyTextButton copyText) : this(text) => CopyText = copyText;

    private static readonly string[] AddressStarts = ["https://", "http://", "tg://"];
}
