using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Speaking;
using static LaporBot.Conversations.Reporting.ReportStep;
using static LaporBot.Conversations.Reporting.ReportTrigger;

namespace LaporBot.Conversations.Reporting;

/// <summary>A question that is answered in the citizen's own words.</summary>
/// <param name="Settled">What happens in the table once it is answered.</param>
/// <param name="Field">The field's name, as it is shown back.</param>
/// <param name="Now">The answer so far; null when there is none.</param>
/// <param name="Read">Takes a text as the answer, given the draft, the text and today.</param>
internal sealed record TextQuestion(
    ReportStep Step,
    ReportTrigger Settled,
    Sentence Field,
    Func<ReportDraft, Answer?> Now,
    Func<ReportDraft, Answer, DateOnly, TextReading> Read)
{
    private static readonly Dictionary<ReportStep, TextQuestion> s_all = new TextQuestion[]
    {
        new(AwaitingDetail, DetailSettled, new("breach.FieldDetail"), draft => draft.Detail, ReadDetail),
        new(AwaitingName, NameTold, new("report.FieldName"), draft => draft.AccusedAtHand?.Name, AccusedTelling.ReadName),
        new(AwaitingOffice, OfficeTold, new("report.FieldOffice"), draft => draft.AccusedAtHand?.Office, AccusedTelling.ReadOffice),
        new(AwaitingNip, NipSettled, new("report.FieldNip"), draft => draft.AccusedAtHand?.Nip, ReadNip),
        new(AwaitingDay, DayTold, new("report.FieldDay"), draft => draft.DayTold, ReadDay),
        new(AwaitingPlace, PlaceTold, new("report.FieldPlace"), draft => draft.Place, ReadPlace),
        new(AwaitingKnownDay, KnownDaySettled, new("report.FieldKnownDay"), draft => draft.KnownTold, ReadKnownDay),
        new(AwaitingReporterName, ReporterNameSettled, new("report.FieldReporterName"), draft => draft.ReporterName, ReadReporterName),
        new(AwaitingReporterAddress, ReporterAddressSettled, new("report.FieldReporterAddress"), draft => draft.ReporterAddress, ReadReporterAddress),
    }.ToDictionary(question => question.Step, question => question with { Read = StrayWord.PassedOver(question.Read) });

    public static IReadOnlyCollection<TextQuestion> All => s_all.Values;

    /// <returns>Null when the step is not answered by one text.</returns>
    public static TextQuestion? At(ReportStep step) => s_all.GetValueOrDefault(step);

    private static TextReading ReadDetail(ReportDraft draft, Answer told, DateOnly today) =>
        UpTo(ReportContent.MaxDetailLength, told, draft, draft with { Detail = Answer.IsNotKnown(told.Text) ? null : told });

    private static TextReading ReadNip(ReportDraft draft, Answer told, DateOnly today)
    {
        if (draft.AccusedAtHand is not { } accused)
        {
            return new TextReading.FitsNot(draft, new Sentence("report.NameFirst"));
        }

        const int mostCharacters = 40;
        var taken = draft.WithAccused(accused with { Nip = told });
        return Nip.LookAt(told.Text, today) switch
        {
            _ when told.Text.Length > mostCharacters => new TextReading.FitsNot(draft, new Sentence("report.NipNoNumber")),
            NipImpression.NoNumber => new TextReading.FitsNot(draft, new Sentence("report.NipNoNumber")),
            _ => new TextReading.Fits(taken, Nip.Told(told.Text, today)),
        };
    }

    private static TextReading ReadDay(ReportDraft draft, Answer told, DateOnly today)
    {
        const int mostCharacters = 200;
        if (told.Text.Length > mostCharacters)
        {
            return new TextReading.FitsNot(draft, new Sentence("report.TooLong", mostCharacters));
        }

        return SpokenDay.Read(told.Text, today) switch
        {
            null => new TextReading.FitsNot(draft with { DayUnread = told }, new Sentence("report.DayUnreadable", told.Text)),
            { } day when day > today => new TextReading.FitsNot(draft with { DayUnread = told }, new Sentence("report.DayAhead", day)),
            { } day => new TextReading.Fits(draft with { Day = day, DayTold = told, DayUnread = null, DayAgo = null }, new Sentence("report.DayRead", day)),
        };
    }

    private static TextReading ReadKnownDay(ReportDraft draft, Answer told, DateOnly today) => SpokenDay.Read(told.Text, today) switch
    {
        { } day when day <= today && (draft.Day is null || day >= draft.Day) =>
            new TextReading.Fits(draft with { KnownOn = day, KnownTold = told }, new Sentence("report.DayRead", day)),
        { } day => new TextReading.FitsNot(draft, new Sentence("report.KnownDayImpossible", day)),
        null => new TextReading.FitsNot(draft, new Sentence("report.KnownDayUnreadable")),
    };

    private static TextReading ReadPlace(ReportDraft draft, Answer told, DateOnly today) =>
        UpTo(ReportContent.MaxPlaceLength, told, draft, draft with { Place = Answer.IsNotKnown(told.Text) ? Answer.NotKnown : told, RegionMisses = 0 });

    private static TextReading ReadReporterName(ReportDraft draft, Answer told, DateOnly today) =>
        WithoutNik(ReporterIdentity.MaxNameLength, told, draft, draft with { ReporterName = told });

    private static TextReading ReadReporterAddress(ReportDraft draft, Answer told, DateOnly today) =>
        WithoutNik(ReporterIdentity.MaxAddressLength, told, draft, draft with { ReporterAddress = told });

    internal static TextReading UpTo(int limit, Answer told, ReportDraft draft, ReportDraft taken) => told.Text.Length > limit
        ? new TextReading.FitsNot(draft, new Sentence("report.TooLong", limit))
        : new TextReading.Fits(taken);

    private static TextReading WithoutNik(int limit, Answer told, ReportDraft draft, ReportDraft taken) => Nik.IsIn(told.Text)
        ? new TextReading.FitsNot(draft, new Sentence("report.NoNikPlease"))
        : UpTo(limit, told, draft, taken);
}
