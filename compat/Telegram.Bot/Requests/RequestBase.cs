namespace Telegram.Bot.Requests;

/// <summary>A call whose public properties are its JSON body; own methods are added by deriving from it.</summary>
public abstract class RequestBase<TResponse>(string methodName) : IRequest<TResponse>
{
    [JsonIgnore]
    public HttpMethod HttpMethod { get; set; } = HttpMethod.Post;

    [JsonIgnore]
    public string MethodName { get; } = methodName;

    [JsonIgnore]
    public bool IsWebhookResponse { get; set; }

    [JsonInclude]
    internal string? Method => IsWebhookResponse ? MethodName : null;

    public virtual HttpContent? ToHttpContent() => new RequestContent(this, GetType());
}
