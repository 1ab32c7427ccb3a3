namespace Microsoft.Bot.Schema;

/// <summary>Names of events that belong to signing in.</summary>
public static class SignInConstants
{
    public const string TokenResponseEventName = "tokens/response";
}
