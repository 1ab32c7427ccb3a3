using System.ComponentModel.DataAnnotations;
using LaporBot.Conversations.Brakes;

namespace LaporBot.Host.Brakes;

/// <summary>Section <c>Brakes</c>: how much is taken before something waits. 0 means without limit.</summary>
internal sealed class BrakeOptions
{
    private const long MegaByte = 1024 * 1024;

    /// <summary>Reports that one person can send on one day. The default is 10.</summary>
    [Range(0, 1000)]
    public int ReportsPerDay { get; set; } = 10;

    /// <summary>Reports that one person can send within seven days. The default is 30.</summary>
    [Range(0, 1000)]
    public int ReportsPerWeek { get; set; } = 30;

    /// <summary>Files that are taken from one person on one day. The default is 100.</summary>
    [Range(0, 100_000)]
    public int FilesPerDay { get; set; } = 100;

    /// <summary>Megabytes of files that are taken from one person on one day. The default is 500.</summary>
    [Range(0, 1_000_000)]
    public int MegabytesPerDay { get; set; } = 500;

    /// <summary>Reports of all people in a clock hour above which officers are told of them together. The default is 60.</summary>
    [Range(0, 100_000)]
    public int ReportsPerHour { get; set; } = 60;

    /// <summary>Minutes between two summaries. The default is 15.</summary>
    [Range(1, 1440)]
    public int DigestMinutes { get; set; } = 15;

    /// <summary>New people in a minute above which they get a short first answer. The default is 600.</summary>
    [Range(0, 1_000_000)]
    public int NewChatsPerMinute { get; set; } = 600;

    /// <summary>Messages and presses of one chat in a minute above which those that change nothing are not answered. The default is 60.</summary>
    [Range(0, 100_000)]
    public int MessagesPerMinute { get; set; } = 60;

    internal BrakeLimits Limits => new(ReportsPerDay, ReportsPerWeek, FilesPerDay, MegabytesPerDay * MegaByte, ReportsPerHour);
}
