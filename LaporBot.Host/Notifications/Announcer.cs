using LaporBot.Host.Storage;

namespace LaporBot.Host.Notifications;

/// <summary>Writes down that something was told together with what tells it, and lets that leave: neither stands without the other.</summary>
internal sealed class Announcer(CommitWriter writer, OutboxCourier courier)
{
    /// <param name="marks">What keeps it from being told again; one that refuses keeps all from being told.</param>
    /// <returns>False when nothing was written, and so nobody is told.</returns>
    public async Task<bool> TellAsync(IEnumerable<IStoreChange> marks, IReadOnlyList<OutboxQueued> notices)
    {
        if (await writer.CommitAsync(CommitUnit.Of([.. notices, .. marks])) != CommitOutcome.Committed)
        {
            return false;
        }

        courier.Accept([.. notices.Select(notice => OutboxItem.Of(notice.Entry))]);
        return true;
    }
}
