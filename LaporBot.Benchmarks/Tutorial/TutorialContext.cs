using Microsoft.EntityFrameworkCore;

namespace LaporBot.Benchmarks.Tutorial;

internal sealed class TutorialContext(string file) : DbContext
{
    public DbSet<TutorialChat> Chats => Set<TutorialChat>();

    public DbSet<TutorialReport> Reports => Set<TutorialReport>();

    /// <summary>As durable as the host: a write-ahead log that is flushed at every commit.</summary>
    public async Task PrepareAsync()
    {
        await Database.EnsureCreatedAsync();
        await Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL");
    }

    // SQLite's own default is synchronous = FULL.
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite($"Data Source={file}");

    protected override void OnModelCreating(ModelBuilder model) => model.Entity<TutorialChat>().Property(chat => chat.Id).ValueGeneratedNever();
}
