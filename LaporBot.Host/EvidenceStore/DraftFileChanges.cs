using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Reporting;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>What a turn means for the files of the report that is being written: which are fetched from now on, and which are destroyed.</summary>
internal static class DraftFileChanges
{
    /// <param name="filed">The case that was sent in this turn; its files move on with it.</param>
    /// <param name="lost">True when what was stored of the chat could not be read any more.</param>
    public static IEnumerable<IStoreChange> Of(ChatKey chat, ReportDraft? before, ReportDraft? after, CaseId? filed, bool lost)
    {
        if (lost || (before?.BecomesCase is { } left && after?.BecomesCase != left && filed != left))
        {
            yield return new DraftFilesDestroyed(chat);
        }

        if (after?.BecomesCase is not { } id || ReferenceEquals(before, after))
        {
            yield break;
        }

        var known = before?.BecomesCase == id ? before.FilesToFetch : [];
        var wanted = after.FilesToFetch;
        List<EvidenceId> gone = [.. known.Select(item => item.Id).Except(wanted.Select(item => item.Id))];
        if (gone.Count > 0)
        {
            yield return new DraftFilesTakenOut(id, gone);
        }

        List<EvidenceItem> come = [.. wanted.ExceptBy(known.Select(item => item.Id), item => item.Id)];
        if (come.Count > 0)
        {
            yield return new DraftFilesAnnounced(chat, id, come);
        }
    }
}
