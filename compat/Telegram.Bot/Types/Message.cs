namespace Telegram.Bot.Types;

/// <summary>A message of a chat, of whatever kind. Dates are UTC; a date of 0 is read as default.</summary>
public partial class Message
{
    [JsonPropertyName("message_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Id { get; set; }

    [JsonPropertyName("message_thread_id")]
    public int? MessageThreadId { get; set; }

    public User? From { get; set; }

    [JsonPropertyName("sender_chat")]
    public Chat? SenderChat { get; set; }

    [JsonPropertyName("sender_boost_count")]
    public int? SenderBoostCount { get; set; }

    [JsonPropertyName("sender_business_bot")]
    public User? SenderBusinessBot { get; set; }

    [JsonPropertyName("sender_tag")]
    public string? SenderTag { get; set; }

    [JsonPropertyName("receiver_user")]
    public User? ReceiverUser { get; set; }

    [JsonPropertyName("ephemeral_message_id")]
    public int? EphemeralMessageId { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime Date { get; set; }

    [JsonPropertyName("guest_query_id")]
    public string? GuestQueryId { get; set; }

    [JsonPropertyName("business_connection_id")]
    public string? BusinessConnectionId { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Chat Chat { get; set; } = null!;

    [JsonPropertyName("forward_origin")]
    public MessageOrigin? ForwardOrigin { get; set; }

    [JsonPropertyName("is_topic_message")]
    public bool IsTopicMessage { get; set; }

    [JsonPropertyName("is_automatic_forward")]
    public bool IsAutomaticForward { get; set; }

    [JsonPropertyName("reply_to_message")]
    public Message? ReplyToMessage { get; set; }

    public TextQuote? Quote { get; set; }

    [JsonPropertyName("via_bot")]
    public User? ViaBot { get; set; }

    [JsonPropertyName("edit_date"), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime? EditDate { get; set; }

    [JsonPropertyName("has_protected_content")]
    public bool HasProtectedContent { get; set; }

    [JsonPropertyName("is_from_offline")]
    public bool IsFromOffline { get; set; }

    [JsonPropertyName("is_paid_post")]
    public bool IsPaidPost { get; set; }

    [JsonPropertyName("media_group_id")]
    public string? MediaGroupId { get; set; }

    [JsonPropertyName("author_signature")]
    public string? AuthorSignature { get; set; }

    [JsonPropertyName("paid_star_count")]
    public long? PaidStarCount { get; set; }

    public string? Text { get; set; }

    public MessageEntity[]? Entities { get; set; }

    [JsonPropertyName("link_preview_options")]
    public LinkPreviewOptions? LinkPreviewOptions { get; set; }

    [JsonPropertyName("effect_id")]
    public string? EffectId { get; set; }

    public Animation? Animation { get; set; }

    public Audio? Audio { get; set; }

    public Document? Document { get; set; }

    [JsonPropertyName("live_photo")]
    public LivePhoto? LivePhoto { get; set; }

    public PhotoSize[]? Photo { get; set; }

    public Sticker? Sticker { get; set; }

    public Story? Story { get; set; }

    public Video? Video { get; set; }

    [JsonPropertyName("video_note")]
    public VideoNote? VideoNote { get; set; }

    public Voice? Voice { get; set; }

    public string? Caption { get; set; }

    [JsonPropertyName("caption_entities")]
    public MessageEntity[]? CaptionEntities { get; set; }

    [JsonPropertyName("show_caption_above_media")]
    public bool ShowCaptionAboveMedia { get; set; }

    [JsonPropertyName("has_media_spoiler")]
    public bool HasMediaSpoiler { get; set; }

    public Contact? Contact { get; set; }

    public Dice? Dice { get; set; }

    public Poll? Poll { get; set; }

    public Venue? Venue { get; set; }

    public Location? Location { get; set; }

    [JsonPropertyName("new_chat_members")]
    public User[]? NewChatMembers { get; set; }

    [JsonPropertyName("left_chat_member")]
    public User? LeftChatMember { get; set; }

    [JsonPropertyName("new_chat_title")]
    public string? NewChatTitle { get; set; }

    [JsonPropertyName("new_chat_photo")]
    public PhotoSize[]? NewChatPhoto { get; set; }

    [JsonPropertyName("delete_chat_photo")]
    public bool? DeleteChatPhoto { get; set; }

    [JsonPropertyName("group_chat_created")]
    public bool? GroupChatCreated { get; set; }

    [JsonPropertyName("supergroup_chat_created")]
    public bool? SupergroupChatCreated { get; set; }

    [JsonPropertyName("channel_chat_created")]
    public bool? ChannelChatCreated { get; set; }

    [JsonPropertyName("migrate_to_chat_id")]
    public long? MigrateToChatId { get; set; }

    [JsonPropertyName("migrate_from_chat_id")]
    public long? MigrateFromChatId { get; set; }

    [JsonPropertyName("pinned_message")]
    public Message? PinnedMessage { get; set; }

    [JsonPropertyName("connected_website")]
    public string? ConnectedWebsite { get; set; }

    [JsonPropertyName("web_app_data")]
    public WebAppData? WebAppData { get; set; }

    [JsonPropertyName("reply_markup")]
    public InlineKeyboardMarkup? ReplyMarkup { get; set; }
}
