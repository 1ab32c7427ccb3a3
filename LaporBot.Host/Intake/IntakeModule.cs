using LaporBot.Host.Officers;

namespace LaporBot.Host.Intake;

internal static class IntakeModule
{
    public static IServiceCollection AddIntake(this IServiceCollection services) => services
        .AddSingleton<ChatTurns>()
        .AddSingleton<RecentConversations>()
        .AddSingleton<VisitOpener>()
        .AddSingleton<SituationLoader>()
        .AddSingleton<WhatWaits>()
        .AddSingleton<SupplyDrawer>()
        .AddSingleton<ServiceEnding>()
        .AddSingleton<IntentChanges>()
        .AddSingleton<TurnConsequence>()
        .AddSingleton<TurnRunner>()
        .AddSingleton<KeepAside>()
        .AddSingleton<KeptAsideShelf>()
        .AddSingleton<KeptAsideWatch>()
        .AddHostedService(provider => provider.GetRequiredService<KeptAsideWatch>());
}
