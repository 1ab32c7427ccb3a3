namespace Telegram.Bot.Types.Enums;

/// <summary>For whom a list of commands holds.</summary>
[JsonConverter(typeof(EnumConverter<BotCommandScopeType>))]
public enum BotCommandScopeType
{
    Default = 1,
    AllPrivateChats,
    AllGroupChats,
    AllChatAdministrators,
    Chat,
    ChatAdministrators,
    ChatMember,
}
