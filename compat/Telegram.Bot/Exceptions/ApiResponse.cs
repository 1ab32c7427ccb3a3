namespace Telegram.Bot.Exceptions;

/// <summary>What every answer of the Bot API has around its result.</summary>
public class ApiResponse
{
    public bool Ok { get; set; }

    public string? Description { get; set; }

    /// <summary>Mostly the HTTP status; 0 when all went well.</summary>
    public int ErrorCode { get; set; }

    public ResponseParameters? Parameters { get; set; }
}
