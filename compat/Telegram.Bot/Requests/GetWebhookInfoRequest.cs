namespace Telegram.Bot.Requests;

/// <summary>The method getWebhookInfo with its parameters.</summary>
public class GetWebhookInfoRequest() : ParameterlessRequest<WebhookInfo>("getWebhookInfo")
{
}
