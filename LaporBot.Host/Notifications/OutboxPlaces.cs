using LaporBot.Host.Identity;

namespace LaporBot.Host.Notifications;

/// <summary>Where the sealed values of the outbox belong.</summary>
internal static class OutboxPlaces
{
    public static SealPlace Address(long id) => SealPlace.Of("outbox", "address", id);

    public static SealPlace Payload(long id) => SealPlace.Of("outbox", "payload", id);
}
