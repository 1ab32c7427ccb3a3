using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Cases;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Notifications;

/// <summary>
/// Lets held messages go at their time; the one writer decides between going out and being cancelled. Who is on duty for a case is asked
/// only now: meanwhile some have left and others have joined.
/// </summary>
internal sealed class HeldMessages(CommitWriter writer, CaseShelf cases, NoticeAddresses addresses, TimeProvider clock, ILogger<HeldMessages> log)
{
    /// <returns>What is to be sent now; nothing when it was cancelled in time, and when nobody is there to be told.</returns>
    public async Task<IReadOnlyList<OutboxItem>> ReleaseAsync(OutboxItem item, CancellationToken ct)
    {
        var released = new HeldReleased(item.Id);
        if (item.Payload.OnDuty is not { } duty)
        {
            return await writer.CommitAsync(CommitUnit.Of(released)) == CommitOutcome.Committed ? [item with { Entry = item.Entry with { NotBefore = null } }] : [];
        }

        var now = clock.GetUtcNow();
        var notices = (await OnDutyAsync(duty, ct)).Select(one => new OutboxQueued(OutboxComposer.Released(item.Payload, duty, one, now))).ToList();
        var closed = new OutboxSent(item.Id, item.Entry.Chat, message: null, now);
        return await writer.CommitAsync(CommitUnit.Of([released, closed, .. notices])) == CommitOutcome.Committed
            ? [.. notices.Select(notice => OutboxItem.Of(notice.Entry))]
            : [];
    }

    private async Task<IReadOnlyList<NoticeAddress>> OnDutyAsync(ForDuty duty, CancellationToken ct)
    {
        try
        {
            return await cases.FindAsync(new CaseId(duty.Case), reader: null, ct) is { HasEnded: false } held
                ? addresses.OnDuty(new Audience.OfficersOnDuty(held, duty.Except is { } one ? new OfficerId(one) : null) { Roles = duty.Roles })
                : [];
        }
        catch (SealBrokenException)
        {
            log.HeldCaseUnread(duty.Case);
            return [];
        }
    }
}
