using LaporBot.Conversations.Cases;
using LaporBot.Host.EvidenceCleaning;

namespace LaporBot.Tests.EvidenceCleaning;

/// <summary>A file after cleaning in this process.</summary>
internal static class Cleaned
{
    /// <summary>The copy of a file that can be cleaned.</summary>
    public static (byte[] Copy, IReadOnlyList<Trace> Removed) Of(byte[] file)
    {
        var (outcome, copy) = Try(file);
        return (copy, Assert.IsType<CleaningOutcome.Cleaned>(outcome).Removed);
    }

    /// <summary>Why a file cannot be cleaned.</summary>
    public static Uncleanable WhyNot(byte[] file) => Assert.IsType<CleaningOutcome.CannotBeCleaned>(Try(file).Outcome).Why;

    public static (CleaningOutcome Outcome, byte[] Copy) Try(byte[] file)
    {
        using var copy = new MemoryStream();
        var outcome = Cleaner.Clean(file, copy);
        return (outcome, copy.ToArray());
    }
}
