namespace Telegram.Bot.Types;

/// <summary>An answer with its result; null when the call failed.</summary>
public class ApiResponse<TResult> : Exceptions.ApiResponse
{
    public TResult? Result { get; set; }
}
