namespace Telegram.Bot.Types.Enums;

/// <summary>Whether a poll asks or quizzes.</summary>
[JsonConverter(typeof(EnumConverter<PollType>))]
public enum PollType
{
    Regular = 1,
    Quiz,
}
