namespace Telegram.Bot.Types.Enums;

/// <summary>What sort of chat it is.</summary>
[JsonConverter(typeof(EnumConverter<ChatType>))]
public enum ChatType
{
    Private = 1,
    Group,
    Channel,
    Supergroup,
    Sender,
}
