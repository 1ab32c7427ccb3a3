namespace Telegram.Bot.Types.Enums;

/// <summary>How a file is handed over: as bytes, by its id at Telegram, or by address.</summary>
[JsonConverter(typeof(EnumConverter<FileType>))]
public enum FileType
{
    Stream = 1,
    Id,
    Url,
}
