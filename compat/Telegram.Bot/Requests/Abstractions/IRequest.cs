namespace Telegram.Bot.Requests.Abstractions;

/// <summary>One call of a Bot API method: its name and what goes into the body.</summary>
public interface IRequest
{
    HttpMethod HttpMethod { get; }

    /// <summary>The method's name as it stands in the address.</summary>
    string MethodName { get; }

    /// <summary>True when the call is the answer to a webhook: the body then names the method.</summary>
    bool IsWebhookResponse { get; set; }

    /// <summary>The body, or null when there is nothing to say.</summary>
    HttpContent? ToHttpContent();
}

/// <summary>A call whose answer is read as <typeparamref name="TResponse"/>.</summary>
public interface IRequest<TResponse> : IRequest;
