using LaporBot.Conversations.Amending;
using LaporBot.Conversations.Cases;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Cases;

/// <summary>Officers are reminded of something that was taken back. When it was decided meanwhile, or they were reminded before, the whole unit is dropped.</summary>
internal sealed class BackReminded(CaseId id, TakingBackReminder reminder) : IStoreChange
{
    private const string OfReport = "UPDATE cases SET back_reminders = @number WHERE id = @id AND taken_back_at IS NOT NULL AND back_reminders = @before";

    private const string OfItem =
        "UPDATE evidence SET back_reminders = @number WHERE case_id = @id AND ordinal = @ordinal AND taken_back = 'Asked' AND back_reminders = @before";

    public ChangeResult Apply(StoreSession session)
    {
        var changed = reminder.Item is { } item
            ? session.Run(OfItem, reminder.Number, id, item.Value, reminder.Number - 1)
            : session.Run(OfReport, reminder.Number, id, reminder.Number - 1);
        return changed == 1 ? ChangeResult.Done : ChangeResult.SeenBefore;
    }
}
