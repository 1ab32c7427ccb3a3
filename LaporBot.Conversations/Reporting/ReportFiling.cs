using LaporBot.Conversations.Brakes;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Reporting;

/// <summary>Turns a complete draft into a case, held back so long that the reporter can take it back.</summary>
internal static class ReportFiling
{
    public static Turn File(Situation situation, ReportDraft draft)
    {
        var filed = CaseFrom(situation, draft);
        var hold = new Hold(HoldKey(filed.Id), filed.ReleasedAt);
        var isHeld = situation.Rules.SendHold > TimeSpan.Zero;
        var due = filed.Accused[0].Due;
        var receipt = new Reply.Message(
            [
                new Sentence("report.Sent", filed.Number.Value),
                Sentence.Gap,
                due is { } day ? new Sentence("report.NextStepBy", day) : new Sentence("report.NextStep"),
                .. isHeld ? [new Sentence("report.SentHold", Wait.InWords(situation.Rules.SendHold))] : Array.Empty<Sentence>(),
                .. SendBrake.ToldOf(situation),
                new Sentence("report.SentStatus"),
            ],
            isHeld ? [[new Choice(new Sentence("report.ButtonTakeBack"), ReportCode.TakeBack(filed.Id))]] : []);
        return new Turn(
            situation.Conversation with { Draft = null },
            [receipt],
            [
                new Intent.FileCase(filed),
                situation.Allowance.Gathers
                    ? new Intent.AnnounceTogether(filed.Id, filed.ReleasedAt)
                    : new Intent.Notify(CaseNotices.OnDuty(filed), CaseCards.Announcement(filed, situation.Reference), hold),
            ]);
    }

    public static string HoldKey(CaseId filed) => $"send:{filed}";

    private static List<NotAsn>? NotAsnOf(ReportDraft draft)
    {
        var told = draft.Accused.SelectMany((one, index) => one.Route is { } route ? [new NotAsn(index + 1, route)] : Array.Empty<NotAsn>()).ToList();
        return told.Count > 0 ? told : null;
    }

    private static Case CaseFrom(Situation situation, ReportDraft draft)
    {
        var today = WorkingDays.DayOf(situation.Now);
        var due = situation.Reference.DueOf(Stage.Received, today);
        var anonymity = draft.Anonymity ?? Anonymity.Nameless;
        return new Case
        {
            Id = situation.Supplies.CaseId,
            Number = situation.Supplies.CaseNumber,
            FiledOn = today,
            ReleasedAt = SendBrake.ReleasedAt(situation),
            Content = new ReportContent(draft.Violation, draft.Day, draft.DayTold?.Text, draft.Place!.Text, draft.StoryText)
            {
                Region = draft.Region,
                KnownOn = draft.KnownOn,
                Detail = draft.Asks is { } asked && draft.Detail is { } told ? new ReportDetail(asked, told.Text) : null,
                Insider = draft.MayBeInsider ? InsiderRule.For(draft.Accused.Select(one => one.Office!.Text), situation.Reference.Agencies) : null,
                NotAsn = NotAsnOf(draft),
                ForVerifier = draft.ForVerifier.Count > 0 ? string.Join('\n', draft.ForVerifier) : null,
            },
            Accused = [.. draft.Accused.Select((one, index) => new Accused(index + 1, one.Name.Text, one.Office!.Text, one.Nip?.Text, Stage.Received, null, due))],
            Evidence = [.. draft.Evidence.Select(one => one.Item)],
            Anonymity = anonymity,
            Identity = anonymity == Anonymity.Nameless ? null : new ReporterIdentity(draft.ReporterName?.Text, draft.ReporterAddress?.Text),
            ReporterLanguage = situation.Conversation.Language,
        };
    }
}
