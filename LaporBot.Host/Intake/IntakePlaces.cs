using LaporBot.Host.Identity;

namespace LaporBot.Host.Intake;

/// <summary>Where the sealed values of chats and updates belong.</summary>
internal static class IntakePlaces
{
    public static SealPlace Address(ChatKey chat) => new("conversations", "address", chat.ToString());

    public static SealPlace State(ChatKey chat) => new("conversations", "state", chat.ToString());

    public static SealPlace MessageId(KeyedHash message) => new("messages", "message_id", message.ToString());

    public static SealPlace Body(KeyedHash message) => new("messages", "body", message.ToString());

    public static SealPlace KeptAside(long updateId) => SealPlace.Of("kept_aside", "body", updateId);
}
