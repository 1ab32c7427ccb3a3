namespace Telegram.Bot.Requests;

/// <summary>The method close with its parameters.</summary>
public class CloseRequest() : ParameterlessRequest<bool>("close")
{
}
