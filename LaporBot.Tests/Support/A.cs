using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Tests.Support;

/// <summary>Values that a test needs but does not care about. Everything is recognisably invented.</summary>
internal static class A
{
    public static DateTimeOffset Moment { get; } = new(2026, 10, 7, 3, 0, 0, TimeSpan.Zero);

    /// <summary>The day of <see cref="Moment"/> in western Indonesia: a Wednesday.</summary>
    public static DateOnly Day { get; } = new(2026, 10, 7);

    public static OperatorCard Operator { get; } = new("Dinas Contoh", "petugas pengaduan Contoh", "contoh@contoh.example", "LaporContohBot", IsPractice: false);

    /// <summary>Somebody of a central body who can take up a new report.</summary>
    public static Officer CentralVerifier { get; } =
        new(new OfficerId(new Guid(1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 5])), Role.Verifier, "BKN", "Petugas Contoh", ToldOfNewCases: true) { Seat = Seat.Central };

    public static CaseRules Rules { get; } = new(TimeSpan.FromMinutes(2), TimeSpan.FromSeconds(60), TimeSpan.FromDays(7));

    public static Supplies Supplies(int turn = 1) => new(
        new CaseId(new Guid(turn, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1])),
        CaseNumber.Of(2026, (uint)turn * 7919),
        // Four characters, as long as they last.
        $"t{turn:000}"[^4..],
        new string('x', 43));

    public static Attachment Photo(string? album = null, string? caption = null) => File(AttachmentKind.Photo, caption, album);

    public static Attachment Voice() => File(AttachmentKind.Voice);

    public static Attachment TooBigVideo() => File(AttachmentKind.Video) with { Size = Attachment.MaxFetchableBytes + 1 };

    public static Attachment File(AttachmentKind kind, string? caption = null, string? album = null) =>
        new(kind, $"file-{kind}", $"unique-{kind}", $"contoh-{kind}", null, 1000, caption, album);
}
