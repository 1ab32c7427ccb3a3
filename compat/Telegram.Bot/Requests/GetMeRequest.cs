namespace Telegram.Bot.Requests;

/// <summary>The method getMe with its parameters.</summary>
public class GetMeRequest() : ParameterlessRequest<User>("getMe")
{
}
