namespace LaporBot.Tests.HouseRules;

/// <summary>The only place where a file is let off a rule, each with its reason.</summary>
internal static class Exempt
{
    private static readonly (string Rule, string Path, string Reason)[] All =
    [
        ("clock", "LaporBot.Simulator/AdjustableClock.cs", "it is the clock"),
        ("length", "LaporBot.Host/Storage/Migrations", "a migration is written once and never split"),
        ("catch", "compat", "a stand-in catches where the published package does"),
        ("web", "LaporBot.Host/TelegramChannel", "Telegram is all that is asked for anything"),
        ("web", "LaporBot.Host/EvidenceScanning/Clamd.cs", "the operator's own virus scanner"),
        ("web", "LaporBot.Simulator/Webhooks/WebhookCourier.cs", "it stands in for Telegram, which calls the bot's webhook"),
        ("words", "compat", "a stand-in has the names of the published package"),
        ("place", "LaporBot.Host/Program.cs", "the way in"),
        ("place", "LaporBot.Host/HostCommands.cs", "what the program can be asked"),
        ("place", "LaporBot.Host/Serving.cs", "where everything is put together"),
        ("place", "LaporBot.Host/StartLog.cs", "the line that a start prints"),
        ("place", "LaporBot.Host/StartRefusedException.cs", "any folder may refuse a start"),
    ];

    public static bool From(string rule, Source file) =>
        All.Any(one => one.Rule == rule && (file.Path == one.Path || file.IsBelow(one.Path)));

    /// <summary>Exceptions that no file needs any more.</summary>
    public static IEnumerable<string> Unneeded() => All
        .Where(one => !Sources.All.Any(file => file.Path == one.Path || file.IsBelow(one.Path)))
        .Select(one => $"{one.Rule}: {one.Path} ({one.Reason})");
}
