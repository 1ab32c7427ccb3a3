using LaporBot.Conversations.Amending;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Brakes;
using LaporBot.Host.Cases;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Notifications;
using LaporBot.Host.Officers;
using LaporBot.Host.Reports;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Intake;

/// <summary>What each intent of the core means for the store.</summary>
internal sealed class IntentChanges(NoticeAddresses addresses, OfficerRoster roster, WhatWaits waits, ServiceEnding endings)
{
    public async Task<IReadOnlyList<IStoreChange>> OfAsync(Intent intent, DeskVisit visit, DateTimeOffset now, CancellationToken ct) => intent switch
    {
        Intent.FileCase filing =>
        [
            new CaseFiled(filing.Filed, new ReporterBinding(visit.Chat, visit.Person, visit.Incoming.ChatId)),
            new HistoryAppended(filing.Filed.Id, filing.Filed.History),
            new ReportCounted(visit.Person, now),
        ],
        Intent.ChangeCase change =>
        [
            new CaseChanged(change.Before, change.After),
            new HistoryAppended(change.Before.Id, change.Events),
        ],
        Intent.DestroyReport gone =>
        [
            new CaseFilesDestroyed(gone.Filed.Id),
            new CaseWordsDestroyed(gone.Filed, visit.Chat, gone.HoldKey),
            new RepliesForgotten(visit.Chat),
            new DraftDestroyed(
                visit.Chat,
                UnsentMessages.MessagesOf(gone.Filed) is { Count: > 0 } told ? told.Min() : null,
                visit.Turn is { } after ? UnsentMessages.HeldIn(after.After) : []),
        ],
        Intent.DestroyDraft gone =>
        [
            new DraftDestroyed(visit.Chat, gone.FirstMessage, visit.Turn is { } turn ? UnsentMessages.Of(turn.After) : []),
            new RepliesForgotten(visit.Chat),
        ],
        Intent.KeepIdentity kept => [new IdentityKept(kept.Case, kept.Who)],
        Intent.Notify notice => await NoticesAsync(notice, visit, now, ct),
        Intent.CancelHeld cancel => [new HeldCancelled(cancel.HoldKey, now)],
        Intent.JoinAsOfficer join =>
        [
            new InvitationUsed(join.By.Token, now),
            new OfficerJoined(NewOfficer(join.By), visit.Person, visit.Chat, visit.Incoming.ChatId, now),
            await waits.UntoldAsync(join.By, now, ct),
        ],
        Intent.BindOfficersGroup bind =>
        [
            new InvitationUsed(bind.By.Token, now),
            new GroupBound(visit.Chat, visit.Incoming.ChatId, bind.By.Agency, now),
        ],
        Intent.Invite invite => [new InvitationMade(invite.Made)],
        Intent.DecideFile decided when visit.Visitor.Officer is { Role: Role.Custodian } custodian =>
        [
            new FileDecided(decided.Case, decided.Evidence, decided.Decision, decided.Reason, custodian.Id, now),
            new HistoryAppended(decided.Case, [new CustodyEvent(decided.Evidence, decided.Decision).At(now, custodian.Id)]),
        ],
        Intent.WriteTranscript written when visit.Visitor.Officer is { Role: Role.Intake } listener =>
            [new TranscriptWritten(written.Case, written.Voice, written.Transcript, listener.Id, now)],
        Intent.DestroyVoices wish => [new VoicesDestroyed(wish.Case, now)],
        Intent.Subscribe subscription => [new OfficerSubscribed(subscription.Officer, subscription.ToNewCases)],
        Intent.Dismiss gone when visit.Visitor.Officer is { Role: Role.Administrator } administrator => await endings.OfAsync(gone.Officer, administrator.Id, now, ct),
        Intent.UnbindGroup gone when visit.Visitor.Officer is { Role: Role.Administrator } =>
        [
            .. roster.Groups.Where(group => group.Id == gone.Group).SelectMany(group => new IStoreChange[]
            {
                new GroupUnbound(group.Chat, now),
                new OutboxQueued(OutboxComposer.Notice(
                    group.Chat, group.Address, new Reply.Message([new Sentence("staff.GroupLeft")], []), Language.Indonesian, hold: null, now)),
            }),
        ],
        Intent.CountFile file => [new FileCounted(visit.Person, file.Bytes, now)],
        Intent.AnnounceTogether gathered => [new AnnouncementGathered(gathered.Filed, gathered.ReleasedAt)],
        Intent.MarkReporter mark => [new ReporterMarked(mark.Filed, mark.Until)],
        Intent.UnmarkReporter unmark => [new ReporterUnmarked(unmark.Filed)],
        _ => throw new InvalidOperationException($"Nothing is written for {intent.GetType().Name}."),
    };

    private async Task<IReadOnlyList<IStoreChange>> NoticesAsync(Intent.Notify notice, DeskVisit visit, DateTimeOffset now, CancellationToken ct)
    {
        if (notice is { To: Audience.OfficersOnDuty duty, Hold: { } hold })
        {
            return [new OutboxQueued(OutboxComposer.AtRelease(duty, notice.Says, hold, now))];
        }

        var to = await addresses.OfAsync(notice.To, visit, ct);
        return [.. to.Select(one => new OutboxQueued(
            OutboxComposer.Notice(one.Chat, one.ChatId, notice.Says, one.Language, notice.Hold, now) with { Case = one.Case }))];
    }

    private static Officer NewOfficer(Invitation by) => new(new OfficerId(Guid.NewGuid()), by.Role, by.Agency, OfficerJoined.NotYetNumbered, by.Role != Role.Administrator);
}
