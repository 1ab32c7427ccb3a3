namespace Telegram.Bot.Exceptions;

/// <summary>One exception type for all refusals, with Telegram's words.</summary>
public class DefaultExceptionParser : IExceptionParser
{
    public ApiRequestException Parse(ApiResponse apiResponse)
    {
        ArgumentNullException.ThrowIfNull(apiResponse);
        return new ApiRequestException(apiResponse.Description!, apiResponse.ErrorCode, apiResponse.Parameters);
    }
}
