using LaporBot.Conversations.Reference;
using LaporBot.Host.Identity;

namespace LaporBot.Host.Brakes;

/// <summary>Whom a count or a mark belongs to. Not the key by which cases know their reporter: a stolen table of counts leads to no case.</summary>
internal static class BrakeKeys
{
    private static readonly TimeSpan s_wibAhead = TimeSpan.FromHours((int)IndonesianZone.WIB);

    public static KeyedHash Person(KeyedHasher hasher, PersonKey person) => hasher.Of("sender", person.Value.ToBytes());

    public static KeyedHash Everybody(KeyedHasher hasher) => hasher.Of("all-senders", "");

    public static DateTimeOffset StartOf(DateOnly day) => new(day, TimeOnly.MinValue, s_wibAhead);

    public static DateTimeOffset HourOf(DateTimeOffset now) => new(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerHour), TimeSpan.Zero);
}
