namespace Telegram.Bot.Types;

/// <summary>A person's standing in a chat, told apart by "status"; null where the status is of a kind not known here.</summary>
[JsonConverter(typeof(ChatMemberConverter))]
public abstract class ChatMember
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public abstract ChatMemberStatus Status { get; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public User User { get; set; } = null!;

    /// <summary>Owner or administrator.</summary>
    [JsonIgnore]
    public bool IsAdmin => Status is ChatMemberStatus.Creator or ChatMemberStatus.Administrator;

    /// <summary>False for people who left, were banned, or are restricted from outside.</summary>
    [JsonIgnore]
    public bool IsInChat => this is not (ChatMemberLeft or ChatMemberBanned or ChatMemberRestricted { IsMember: false });
}

/// <summary>Owns the chat.</summary>
public class ChatMemberOwner : ChatMember
{
    public override ChatMemberStatus Status => ChatMemberStatus.Creator;

    [JsonPropertyName("is_anonymous")]
    public bool IsAnonymous { get; set; }

    [JsonPropertyName("custom_title")]
    public string? CustomTitle { get; set; }
}

/// <summary>Administers the chat, within the rights listed.</summary>
public class ChatMemberAdministrator : ChatMember
{
    public override ChatMemberStatus Status => ChatMemberStatus.Administrator;

    [JsonPropertyName("can_be_edited")]
    public bool CanBeEdited { get; set; }

    [JsonPropertyName("is_anonymous")]
    public bool IsAnonymous { get; set; }

    [JsonPropertyName("can_manage_chat")]
    public bool CanManageChat { get; set; }

    [JsonPropertyName("can_delete_messages")]
    public bool CanDeleteMessages { get; set; }

    [JsonPropertyName("can_manage_video_chats")]
    public bool CanManageVideoChats { get; set; }

    [JsonPropertyName("can_restrict_members")]
    public bool CanRestrictMembers { get; set; }

    [JsonPropertyName("can_promote_members")]
    public bool CanPromoteMembers { get; set; }

    [JsonPropertyName("can_change_info")]
    public bool CanChangeInfo { get; set; }

    [JsonPropertyName("can_invite_users")]
    public bool CanInviteUsers { get; set; }

    [JsonPropertyName("can_post_stories")]
    public bool CanPostStories { get; set; }

    [JsonPropertyName("can_edit_stories")]
    public bool CanEditStories { get; set; }

    [JsonPropertyName("can_delete_stories")]
    public bool CanDeleteStories { get; set; }

    [JsonPropertyName("can_post_messages")]
    public bool CanPostMessages { get; set; }

    [JsonPropertyName("can_edit_messages")]
    public bool CanEditMessages { get; set; }

    [JsonPropertyName("can_pin_messages")]
    public bool CanPinMessages { get; set; }

    [JsonPropertyName("can_manage_topics")]
    public bool CanManageTopics { get; set; }

    [JsonPropertyName("can_manage_direct_messages")]
    public bool CanManageDirectMessages { get; set; }

    [JsonPropertyName("can_manage_tags")]
    public bool? CanManageTags { get; set; }

    [JsonPropertyName("custom_title")]
    public string? CustomTitle { get; set; }
}

/// <summary>Takes part without special rights.</summary>
public class ChatMemberMember : ChatMember
{
    public override ChatMemberStatus Status => ChatMemberStatus.Member;

    public string? Tag { get; set; }

    [JsonPropertyName("until_date"), JsonConverter(typeof(BanTimeConverter))]
    public DateTime? UntilDate { get; set; }
}

/// <summary>May do only what is listed; <see cref="IsMember"/> tells whether he is in the chat at all.</summary>
public class ChatMemberRestricted : ChatMember
{
    public override ChatMemberStatus Status => ChatMemberStatus.Restricted;

    public string? Tag { get; set; }

    [JsonPropertyName("is_member")]
    public bool IsMember { get; set; }

    [JsonPropertyName("can_send_messages")]
    public bool CanSendMessages { get; set; }

    [JsonPropertyName("can_send_audios")]
    public bool CanSendAudios { get; set; }

    [JsonPropertyName("can_send_documents")]
    public bool CanSendDocuments { get; set; }

    [JsonPropertyName("can_send_photos")]
    public bool CanSendPhotos { get; set; }

    [JsonPropertyName("can_send_videos")]
    public bool CanSendVideos { get; set; }

    [JsonPropertyName("can_send_video_notes")]
    public bool CanSendVideoNotes { get; set; }

    [JsonPropertyName("can_send_voice_notes")]
    public bool CanSendVoiceNotes { get; set; }

    [JsonPropertyName("can_send_polls")]
    public bool CanSendPolls { get; set; }

    [JsonPropertyName("can_send_other_messages")]
    public bool CanSendOtherMessages { get; set; }

    [JsonPropertyName("can_add_web_page_previews")]
    public bool CanAddWebPagePreviews { get; set; }

    [JsonPropertyName("can_react_to_messages")]
    public bool CanReactToMessages { get; set; }

    [JsonPropertyName("can_edit_tag")]
    public bool CanEditTag { get; set; }

    [JsonPropertyName("can_change_info")]
    public bool CanChangeInfo { get; set; }

    [JsonPropertyName("can_invite_users")]
    public bool CanInviteUsers { get; set; }

    [JsonPropertyName("can_pin_messages")]
    public bool CanPinMessages { get; set; }

    [JsonPropertyName("can_manage_topics")]
    public bool CanManageTopics { get; set; }

    [JsonPropertyName("until_date"), JsonConverter(typeof(BanTimeConverter))]
    public DateTime? UntilDate { get; set; }
}

/// <summary>Is not in the chat, and may come back.</summary>
public class ChatMemberLeft : ChatMember
{
    public override ChatMemberStatus Status => ChatMemberStatus.Left;
}

/// <summary>Was banned; for a bot in a private chat: the person blocked it.</summary>
public class ChatMemberBanned : ChatMember
{
    public override ChatMemberStatus Status => ChatMemberStatus.Kicked;

    [JsonPropertyName("until_date"), JsonConverter(typeof(BanTimeConverter))]
    public DateTime? UntilDate { get; set; }
}
