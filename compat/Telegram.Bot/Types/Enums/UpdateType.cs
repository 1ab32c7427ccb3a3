namespace Telegram.Bot.Types.Enums;

/// <summary>What an update is about.</summary>
[JsonConverter(typeof(EnumConverter<UpdateType>))]
public enum UpdateType
{
    Unknown = 0,
    Message,
    InlineQuery,
    ChosenInlineResult,
    CallbackQuery,
    EditedMessage,
    ChannelPost,
    EditedChannelPost,
    ShippingQuery,
    PreCheckoutQuery,
    Poll,
    PollAnswer,
    MyChatMember,
    ChatMember,
    ChatJoinRequest,
    MessageReaction,
    MessageReactionCount,
    ChatBoost,
    RemovedChatBoost,
    BusinessConnection,
    BusinessMessage,
    EditedBusinessMessage,
    DeletedBusinessMessages,
    PurchasedPaidMedia,
    ManagedBot,
    GuestMessage,
    Subscription,
}
