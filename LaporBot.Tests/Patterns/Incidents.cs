namespace LaporBot.Tests.Patterns;

/// <summary>
/// The patterns as a citizen would tell them. Names, offices and what was said are invented; the regencies are real, so that region, time zone
/// and calendar are, and are others than those of the events that the patterns were drawn from.
/// </summary>
internal static partial class Incidents
{
    private static readonly DateOnly s_pilkada = new(2024, 10, 8);
    private static readonly DateOnly s_pilkadaInTime = new(2024, 10, 14);
    private static readonly DateOnly s_registration = new(2024, 8, 29);
    private static readonly DateOnly s_registrationInTime = new(2024, 9, 4);
    private static readonly DateOnly s_pemilu = new(2024, 1, 16);
    private static readonly DateOnly s_pemiluInTime = new(2024, 1, 22);

    public static IReadOnlyList<Incident> All => [.. Posts, .. Events, .. Facilities, .. Pressure, .. Others];

    private static Incident.Person Somebody(string office) => new("Budi Contoh", office);
}
