namespace Telegram.Bot.Requests;

/// <summary>A call without parameters: it has no body unless it answers a webhook.</summary>
public abstract class ParameterlessRequest<TResult>(string methodName) : RequestBase<TResult>(methodName)
{
    public override HttpContent? ToHttpContent() => IsWebhookResponse ? base.ToHttpContent() : null;
}
