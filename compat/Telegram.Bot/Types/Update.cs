namespace Telegram.Bot.Types;

/// <summary>
/// One thing that happened, as Telegram tells it. At most one of the properties besides <see cref="Id"/> is set; a kind that is
/// not covered here leaves them all null.
/// </summary>
public class Update
{
    [JsonPropertyName("update_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Id { get; set; }

    public Message? Message { get; set; }

    [JsonPropertyName("edited_message")]
    public Message? EditedMessage { get; set; }

    [JsonPropertyName("channel_post")]
    public Message? ChannelPost { get; set; }

    [JsonPropertyName("edited_channel_post")]
    public Message? EditedChannelPost { get; set; }

    [JsonPropertyName("business_message")]
    public Message? BusinessMessage { get; set; }

    [JsonPropertyName("edited_business_message")]
    public Message? EditedBusinessMessage { get; set; }

    [JsonPropertyName("guest_message")]
    public Message? GuestMessage { get; set; }

    [JsonPropertyName("inline_query")]
    public InlineQuery? InlineQuery { get; set; }

    [JsonPropertyName("chosen_inline_result")]
    public ChosenInlineResult? ChosenInlineResult { get; set; }

    [JsonPropertyName("callback_query")]
    public CallbackQuery? CallbackQuery { get; set; }

    public Poll? Poll { get; set; }

    [JsonPropertyName("poll_answer")]
    public PollAnswer? PollAnswer { get; set; }

    [JsonPropertyName("my_chat_member")]
    public ChatMemberUpdated? MyChatMember { get; set; }

    [JsonPropertyName("chat_member")]
    public ChatMemberUpdated? ChatMember { get; set; }

    [JsonPropertyName("chat_join_request")]
    public ChatJoinRequest? ChatJoinRequest { get; set; }

    /// <summary>Which property is set; <see cref="UpdateType.Unknown"/> when none of the covered ones is.</summary>
    [JsonIgnore]
    public UpdateType Type =>
        Message is not null ? UpdateType.Message
        : EditedMessage is not null ? UpdateType.EditedMessage
        : ChannelPost is not null ? UpdateType.ChannelPost
        : EditedChannelPost is not null ? UpdateType.EditedChannelPost
        : BusinessMessage is not null ? UpdateType.BusinessMessage
        : EditedBusinessMessage is not null ? UpdateType.EditedBusinessMessage
        : GuestMessage is not null ? UpdateType.GuestMessage
        : InlineQuery is not null ? UpdateType.InlineQuery
        : ChosenInlineResult is not null ? UpdateType.ChosenInlineResult
        : CallbackQuery is not null ? UpdateType.CallbackQuery
        : Poll is not null ? UpdateType.Poll
        : PollAnswer is not null ? UpdateType.PollAnswer
        : MyChatMember is not null ? UpdateType.MyChatMember
        : ChatMember is not null ? UpdateType.ChatMember
        : ChatJoinRequest is not null ? UpdateType.ChatJoinRequest
        : UpdateType.Unknown;

    /// <summary>Every kind there is, to be asked for in full: Telegram leaves some out unless they are named.</summary>
    public static readonly UpdateType[] AllTypes = [.. Enum.GetValues<UpdateType>().Where(kind => kind != UpdateType.Unknown)];
}
