using LaporBot.Conversations.Cases;
using LaporBot.Host.Storage;

namespace LaporBot.Host.EvidenceStore;

/// <summary>A reporter's wish: the recordings that are written out are destroyed now, and those that nobody will write out or could fetch; the others once they are written out.</summary>
internal sealed class VoicesDestroyed(CaseId id, DateTimeOffset at) : IStoreChange
{
    private const string Mark = "UPDATE evidence SET destroy_once_written = 1 WHERE case_id = @id AND kind = 'VoiceAnswer'";

    private const string SelectWritten =
        "SELECT ordinal FROM evidence WHERE case_id = @id AND kind = 'VoiceAnswer' AND (transcript IS NOT NULL OR release = 'Refused' OR taken_back = 'Agreed') AND state <> 'Destroyed' ORDER BY ordinal";

    public ChangeResult Apply(StoreSession session)
    {
        session.Run(Mark, id);
        foreach (var voice in Written(session))
        {
            VoiceDestroying.Apply(session, id, voice, at);
        }

        VoiceDestroying.ApplyToUnfetchable(session, id);
        return ChangeResult.Done;
    }

    private List<EvidenceId> Written(StoreSession session)
    {
        using var row = session.Read(SelectWritten, id);
        var found = new List<EvidenceId>();
        while (row.Read())
        {
            found.Add(new EvidenceId(row.GetInt32(0)));
        }

        return found;
    }
}
