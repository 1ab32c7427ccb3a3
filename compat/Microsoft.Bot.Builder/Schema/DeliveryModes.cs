namespace Microsoft.Bot.Schema;

/// <summary>How the sender of an activity wants to be answered.</summary>
public static class DeliveryModes
{
    public const string Ephemeral = "ephemeral";

    /// <summary>Replies are not handed to the adapter: they wait in the turn's buffer.</summary>
    public const string ExpectReplies = "expectReplies";

    public const string Normal = "normal";
    public const string Notification = "notification";
}
