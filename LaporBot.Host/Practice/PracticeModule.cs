using LaporBot.Simulator;

namespace LaporBot.Host.Practice;

internal static class PracticeModule
{
    /// <summary>Does nothing with a live token: neither simulator nor adjustable clock exist then.</summary>
    public static IServiceCollection AddPractice(this IServiceCollection services, SimulatorServer? telegram) => telegram is null
        ? services
        : services.AddSingleton(telegram).AddHostedService<PracticePeople>();
}
