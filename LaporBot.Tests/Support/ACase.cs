using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Tests.Support;

/// <summary>Filed reports that a test needs but does not care about. Everything is recognisably invented.</summary>
internal static class ACase
{
    public const string Story = "Cerita contoh: camat contoh berorasi di panggung.";

    public static Case Filed(int accused = 1, int number = 1, Anonymity anonymity = Anonymity.Nameless) => new()
    {
        Id = new CaseId(new Guid(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 9])),
        Number = CaseNumber.Of(2026, (uint)number * 104729),
        FiledOn = A.Day,
        ReleasedAt = A.Moment,
        Content = new ReportContent("DS-06", new DateOnly(2026, 10, 5), "Senin", "Lapangan Contoh", Story),
        Accused = [.. Enumerable.Range(1, accused).Select(ordinal => new Accused(
            ordinal, $"Budi Contoh {ordinal}", "Camat Contoh", null, Stage.Received, null, ReferenceData.Embedded.DueOf(Stage.Received, A.Day)))],
        Evidence =
        [
            new EvidenceItem(new EvidenceId(1), EvidenceKind.File, A.Photo(), "Keterangan foto contoh"),
            new EvidenceItem(new EvidenceId(2), EvidenceKind.Link, null, "https://contoh.example/unggahan"),
        ],
        Anonymity = anonymity,
        Identity = anonymity == Anonymity.OpenName ? new ReporterIdentity("Pelapor Contoh", "Jalan Contoh 0") : null,
        IsNamed = anonymity == Anonymity.OpenName,
        History = [new CaseEvent(0, CaseEvent.Filed, null, Stage.Received, null, null, A.Moment)],
    };

    /// <summary>An accused where a test wants him.</summary>
    public static Accused At(Stage stage, Stage? paused = null, bool breachFound = false, DateOnly? due = null) =>
        new(1, "Budi Contoh", "Camat Contoh", null, stage, null, due) { Paused = paused, BreachFound = breachFound };

    public static string Text(Language language, Reply reply) => reply switch
    {
        Reply.Message message => Phrasebook.Render(language, message),
        Reply.Rewrite page => Phrasebook.Render(language, page.Says),
        Reply.Toast toast => Phrasebook.Text(language, toast.Says),
        Reply.File file => $"[file {file.Evidence.Value}]",
        _ => "",
    };
}
