namespace Telegram.Bot.Exceptions;

/// <summary>What every answer of the Bot API has around its result.</summary>
public class ApiResponse
{
    public bool Ok { get; init; }

    public string? Description { get; init; }

    /// <summary>Mostly the HTTP status; 0 when all went well.</summary>
    public int ErrorCode { get; init; }

    public ResponseParameters? Parameters { get; init; }
}
