namespace Telegram.Bot.Exceptions;

/// <summary>Telegram refused a call; the message is its own description.</summary>
[SuppressMessage("Design", "CA1032", Justification = "The constructors are the library's contract.")]
public class ApiRequestException : RequestException
{
    public ApiRequestException(string message) : base(message)
    {
    }

    public ApiRequestException(string message, int errorCode) : base(message) => ErrorCode = errorCode;

    public ApiRequestException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public ApiRequestException(string message, int errorCode, Exception innerException) : base(message, innerException) => ErrorCode = errorCode;

    public ApiRequestException(string message, int errorCode, ResponseParameters? parameters) : base(message) =>
        (ErrorCode, Parameters) = (errorCode, parameters);

    public ApiRequestException(string message, int errorCode, ResponseParameters? parameters, Exception innerException)
        : base(message, innerException) => (ErrorCode, Parameters) = (errorCode, parameters);

    public virtual int ErrorCode { get; }

    /// <summary>What to do about it, where Telegram says so: wait, or use the chat's new id.</summary>
    public ResponseParameters? Parameters { get; }

    public override string ToString()
    {
        var text = base.ToString();
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? text : $"Telegram Bot API error {ErrorCode}{text[colon..]}";
    }
}
