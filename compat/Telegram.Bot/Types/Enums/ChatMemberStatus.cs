namespace Telegram.Bot.Types.Enums;

/// <summary>A person's standing in a chat.</summary>
[JsonConverter(typeof(EnumConverter<ChatMemberStatus>))]
public enum ChatMemberStatus
{
    Creator = 1,
    Administrator,
    Member,
    Left,
    Kicked,
    Restricted,
}
