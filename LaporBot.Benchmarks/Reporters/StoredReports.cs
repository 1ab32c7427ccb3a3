using LaporBot.Conversations.Cases;
using LaporBot.Host.Cases;
using LaporBot.Host.Identity;
using LaporBot.Host.Settings;
using LaporBot.Host.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LaporBot.Benchmarks.Reporters;

/// <summary>Opens the host's store with its key, after the host has ended, and reads every report as officers would.</summary>
internal sealed class StoredReports(IReadOnlyDictionary<string, string> settings)
{
    public async Task<Findings> CompareAsync(FiledReports reports)
    {
        var cases = await ReadAsync();
        var stored = cases.ToDictionary(filed => filed.Number.Value);
        var wrong = reports.ByNumber
            .Where(told => stored.TryGetValue(told.Key, out var filed) && !Says(filed, told.Value))
            .Select(told => told.Key)
            .ToList();
        return new(
            cases.Count,
            reports.ByNumber.Keys.Count(number => !stored.ContainsKey(number)),
            stored.Keys.Count(number => !reports.ByNumber.ContainsKey(number)),
            wrong);
    }

    private static bool Says(Case filed, Answers told) =>
        filed is { Content: { When: not null } content, Accused: [var accused], Evidence: [{ Kind: EvidenceKind.Link } link], Anonymity: Anonymity.Nameless, Identity: null }
        && content.Violation == told.Violation
        && content.Place == told.Place
        && content.Story == told.Story
        && accused.Name == told.Name
        && accused.Office == told.Office
        && accused.Nip == told.Nip
        && link.Text == told.Link;

    private async Task<List<Case>> ReadAsync()
    {
        var configuration = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"))
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)))
            .Build();
        var bot = HostSettings.Read(configuration).Bot;
        var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddSingleton(bot).AddLogging();
        services.AddStorage(bot.Mode);
        await using var store = services.BuildServiceProvider();
        await using var context = await store.GetRequiredService<IDbContextFactory<LaporContext>>().CreateDbContextAsync();
        var rows = await context.Cases.AsNoTracking().Include(row => row.Accused).Include(row => row.Evidence).AsSplitQuery().ToListAsync();
        var reading = new CaseReading(store.GetRequiredService<Sealer>());
        return [.. rows.Select(row => reading.Read(row, _ => null, withIdentity: true))];
    }
}
