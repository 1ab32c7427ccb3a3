using System.Net;

namespace Telegram.Bot.Exceptions;

/// <summary>A call got no answer that could be used: the network failed, time ran out, or the answer was not understood.</summary>
[SuppressMessage("Design", "CA1032", Justification = "The constructors are the library's contract.")]
public class RequestException : Exception
{
    public RequestException(string message) : base(message)
    {
    }

    public RequestException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public RequestException(string message, HttpStatusCode httpStatusCode) : base(message) => HttpStatusCode = httpStatusCode;

    public RequestException(string message, HttpStatusCode httpStatusCode, Exception? innerException) : base(message, innerException) =>
        HttpStatusCode = httpStatusCode;

    /// <summary>Null when no answer came.</summary>
    public HttpStatusCode? HttpStatusCode { get; }
}
