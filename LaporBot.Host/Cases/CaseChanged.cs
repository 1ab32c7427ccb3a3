using LaporBot.Conversations.Cases;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Cases;

/// <summary>
/// A case has moved on: owner, accused, evidence that was added or taken back, how its reporter is known. What was told at the filing does not change. A conflict when the stored
/// revision is not that of <paramref name="before"/>; the stored revision then grows by one, whatever <paramref name="after"/> says.
/// </summary>
internal sealed class CaseChanged(Case before, Case after) : IStoreChange
{
    private const string Update =
        "UPDATE cases SET revision = revision + 1, owner = @owner, released_at = @released, anonymity = @anonymity, taken_back_at = @taken_back WHERE id = @id AND revision = @revision";

    private const string RemindAnew = "UPDATE cases SET back_reminders = 0 WHERE id = @id";

    public ChangeResult Apply(StoreSession session)
    {
        if (session.Run(Update, after.Owner, after.ReleasedAt, after.Anonymity, after.TakenBackAt, before.Id, before.Revision) == 0)
        {
            return ChangeResult.Conflict;
        }

        if (after.TakenBackAt != before.TakenBackAt)
        {
            session.Run(RemindAnew, before.Id);
        }

        foreach (var accused in after.Accused.Except(before.Accused))
        {
            if (!AccusedWriting.Update(session, before.Id, accused))
            {
                AccusedWriting.Insert(session, before.Id, accused);
            }
        }

        EvidenceWriting.InsertNew(session, before.Id, after.Evidence.Where(item => before.Evidence.All(one => one.Id != item.Id)));
        var takenBack = after.Evidence.Where(item => before.Evidence.Any(one => one.Id == item.Id && one.TakenBack != item.TakenBack)).ToList();
        EvidenceWriting.TakeBack(session, before.Id, takenBack);
        if (takenBack.Count > 0)
        {
            TakenBackFiles.Settle(session, before, takenBack, after.History[^1].At);
        }

        return ChangeResult.Done;
    }
}
