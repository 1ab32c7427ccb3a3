using LaporBot.Conversations.Amending;
using LaporBot.Conversations.Brakes;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.CaseWork;
using LaporBot.Conversations.LeakGuard;
using LaporBot.Conversations.Listening;
using LaporBot.Conversations.Readers;
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
        var isHeld = situation.Rules.SendHold > TimeSpan.Zero || draft.HeldUntil is not null;
        var due = filed.Accused[0].Due;
        var receipt = new Reply.Message(
            [
                new Sentence("report.Sent", filed.Number.Value),
                Sentence.Gap,
                due is { } day ? new Sentence("report.NextStepBy", day) : new Sentence("report.NextStep"),
                .. isHeld ? [TakenBackUntil(draft, situation)] : Array.Empty<Sentence>(),
                .. ReaderLines.OnReceipt(filed, situation),
                .. SendBrake.ToldOf(situation),
                new Sentence("report.SentStatus"),
            ],
            isHeld ? [[TakeBackButton(filed.Id)]] : []);
        return new Turn(
            situation.Conversation with { Draft = null },
            [receipt],
            [
                new Intent.FileCase(filed),
                situation.Allowance.Gathers
                    ? new Intent.AnnounceTogether(filed.Id, filed.ReleasedAt)
                    : new Intent.Notify(new Audience.OfficersOnDuty(filed), CaseCards.Announcement(filed, situation.Reference), hold),
            ]);
    }

    public static Choice TakeBackButton(CaseId filed) => new(new Sentence("report.ButtonTakeBack"), ReportCode.TakeBack(filed));

    public static string HoldKey(CaseId filed) => $"send:{filed}";

    private static Sentence TakenBackUntil(ReportDraft draft, Situation situation) => draft.HeldUntil is { } day
        ? new Sentence("leak.SentHeld", day)
        : new Sentence("report.SentHold", Wait.InWords(situation.Rules.SendHold));

    private static List<NotAsn>? NotAsnOf(ReportDraft draft)
    {
        var told = draft.Accused.SelectMany((one, index) => one.Route is { } route ? [new NotAsn(index + 1, route)] : Array.Empty<NotAsn>()).ToList();
        return told.Count > 0 ? told : null;
    }

    private static Case CaseFrom(Situation situation, ReportDraft draft)
    {
        var sent = SendBrake.ReleasedAt(situation);
        var released = HeldDay.Release(draft, situation.Reference) is { } later && later > sent ? later : sent;

        // What is held counts for officers from the day on which they are told.
        var received = WorkingDays.DayOf(draft.HeldUntil is null ? situation.Now : released);
        var due = situation.Reference.DueOf(Stage.Received, received);
        var anonymity = draft.Anonymity ?? Anonymity.Nameless;
        return new Case
        {
            Id = draft.BecomesCase ?? situation.Supplies.CaseId,
            Number = situation.Supplies.CaseNumber,
            FiledOn = received,
            ReleasedAt = released,
            Content = new ReportContent(draft.Violation, draft.Day, draft.DayTold?.Text, draft.Place!.Text, draft.StoryText)
            {
                Region = draft.Region,
                KnownOn = draft.KnownOn,
                Detail = draft.Asks is { } asked && draft.Detail is { } told ? new ReportDetail(asked, told.Text) : null,
                Readers = WhoReads.RuleOf(draft, situation),
                NotAsn = NotAsnOf(draft),
                Messages = SentMessages.Of(draft),
                ForVerifier = draft.ForVerifier.Count > 0 ? string.Join('\n', draft.ForVerifier) : null,
            },
            Accused = [.. draft.Accused.Select((one, index) => new Accused(index + 1, one.Name.Text, one.Office!.Text, one.Nip?.Text, Stage.Received, null, due))],
            Evidence = [.. draft.Evidence.Select(one => VoiceTelling.Filed(one.Item, draft, received) with { MessageId = one.MessageId })],
            Anonymity = anonymity,
            Identity = anonymity == Anonymity.Nameless ? null : new ReporterIdentity(draft.ReporterName?.Text, draft.ReporterAddress?.Text),
            IsNamed = anonymity != Anonymity.Nameless && draft.ReporterName is not null,
            ReporterLanguage = situation.Conversation.Language,

            // What is held has come on the day on which officers are told: when it was written is nobody's business.
            History = [new CaseEvent(0, CaseEvent.Filed, null, Stage.Received, null, null, draft.HeldUntil is null ? situation.Now : released)],
        };
    }
}
