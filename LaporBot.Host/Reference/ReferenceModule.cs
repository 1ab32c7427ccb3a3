using LaporBot.Conversations.Reference;

namespace LaporBot.Host.Reference;

internal static class ReferenceModule
{
    /// <param name="data">What the host works with; in practice mode more than was read.</param>
    public static IServiceCollection AddReference(this IServiceCollection services, ReferenceReading reading, ReferenceData data) => services
        .AddSingleton(reading)
        .AddSingleton(data)
        .AddSingleton<ReferenceWatch>()
        .AddHostedService(provider => provider.GetRequiredService<ReferenceWatch>());
}
