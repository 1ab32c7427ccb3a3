namespace Microsoft.Bot.Schema;

/// <summary>Whether the bot, after this message, expects, accepts or ignores what the person says next.</summary>
public static class InputHints
{
    public const string AcceptingInput = "acceptingInput";
    public const string ExpectingInput = "expectingInput";
    public const string IgnoringInput = "ignoringInput";
}
