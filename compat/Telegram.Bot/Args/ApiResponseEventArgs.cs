namespace Telegram.Bot.Args;

/// <summary>An answer that has come and has not been read yet.</summary>
public class ApiResponseEventArgs(HttpResponseMessage responseMessage, ApiRequestEventArgs apiRequestEventArgs)
{
    public HttpResponseMessage ResponseMessage { get; } = responseMessage;

    public ApiRequestEventArgs ApiRequestEventArgs { get; } = apiRequestEventArgs;
}
