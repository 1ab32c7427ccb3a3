namespace Microsoft.Bot.Schema;

/// <summary>Types that travel only inside the bot's process, never on a channel.</summary>
public static class ActivityTypesEx
{
    public const string Delay = "delay";
    public const string InvokeResponse = "invokeResponse";
}
