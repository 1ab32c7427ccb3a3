namespace Telegram.Bot.Exceptions;

/// <summary>Turns a refusal into the exception that is thrown.</summary>
public interface IExceptionParser
{
    ApiRequestException Parse(ApiResponse apiResponse);
}
