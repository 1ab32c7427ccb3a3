namespace Telegram.Bot.Args;

/// <summary>A call that is about to leave; its headers and content may still be changed.</summary>
public class ApiRequestEventArgs(IRequest request, HttpRequestMessage? httpRequestMessage = default) : EventArgs
{
    public IRequest Request { get; } = request;

    public HttpRequestMessage? HttpRequestMessage { get; } = httpRequestMessage;
}
