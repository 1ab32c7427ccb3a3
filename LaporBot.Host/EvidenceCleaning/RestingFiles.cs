using LaporBot.Conversations.Cases;
using LaporBot.Host.EvidenceStore;
using LaporBot.Host.Notifications;

namespace LaporBot.Host.EvidenceCleaning;

/// <summary>Files that the disk did not give up: each is tried again later and later, and holds up no other. After a restart all are tried at once.</summary>
internal sealed class RestingFiles
{
    private readonly Dictionary<(CaseId Case, EvidenceId Id), (int Attempts, DateTimeOffset Until)> _files = [];

    public void Add(StoredEvidence file, DateTimeOffset now)
    {
        var attempts = _files.GetValueOrDefault((file.Case, file.Id)).Attempts + 1;
        _files[(file.Case, file.Id)] = (attempts, now + DeliveryPolicy.BackOff(attempts));
    }

    public void Forget(StoredEvidence file) => _files.Remove((file.Case, file.Id));

    public HashSet<(CaseId Case, EvidenceId Id)> At(DateTimeOffset now) => [.. _files.Where(file => file.Value.Until > now).Select(file => file.Key)];
}
