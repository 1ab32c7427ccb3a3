using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Cases;
using LaporBot.Host.EvidenceStore;

namespace LaporBot.Host.Officers;

/// <summary>What waits for somebody who joins, by the same rules that say who reads, decides and listens.</summary>
internal sealed class WhatWaits(CaseShelf cases, WaitingFiles files, WaitingVoices voices, OfficerRoster roster, ReferenceData reference)
{
    private const int MostCounted = 200;

    public async Task<WaitingWork> CountAsync(Invitation by, DateTimeOffset now, CancellationToken ct)
    {
        if (by.ForGroup)
        {
            return new WaitingWork(await ForGroupAsync(by, now, ct));
        }

        var joining = Joining(by);
        return new WaitingWork(
            (await cases.DeskOfAsync(joining, now, MostCounted, ct)).Count(one => one.Owner is null && one.CanBeWorkedBy(joining)),
            joining.Role is Role.Administrator or Role.Custodian ? 0 : (await cases.TakenBackAsync(joining, now, MostCounted, ct)).Count,
            joining.Role == Role.Custodian ? (await files.ForAsync(joining, now, MostCounted, ct)).Sum(one => CustodyRule.Waiting(one, joining, now).Count) : 0,
            joining.Role == Role.Intake ? (await voices.ForAsync(joining, now, MostCounted, ct)).Sum(one => VoiceRule.Waiting(one, joining, roster.Staff, reference, now).Count) : 0);
    }

    /// <summary>What nobody but him could be told of: he has read the count of it, and is not told of it again.</summary>
    public async Task<ToldOnJoining> UntoldAsync(Invitation by, DateTimeOffset now, CancellationToken ct)
    {
        var joining = Joining(by);
        return joining.Role switch
        {
            Role.Custodian => new ToldOnJoining(await FilesAsync(joining, now, ct), []),
            Role.Intake => new ToldOnJoining([], await VoicesAsync(joining, now, ct)),
            _ => new ToldOnJoining([], []),
        };
    }

    /// <summary>
    /// What would be announced in the group, whoever invited it: in that of an accused's own agency what was forwarded to it, in others what anybody else
    /// could take. Who sits there is not known: what is closed to some is not counted.
    /// </summary>
    private async Task<int> ForGroupAsync(Invitation by, DateTimeOffset now, CancellationToken ct)
    {
        var isAccuseds = reference.Agencies.Find(by.Agency) is { Roles: [Role.PpkOperator] };
        var taker = Joining(by with { Role = isAccuseds ? Role.PpkOperator : Role.Verifier });
        return (await cases.DeskOfAsync(taker, now, MostCounted, ct)).Count(one =>
            one.Owner is null && one.Content.Readers is null && (isAccuseds ? one.CanBeWorkedBy(taker) : one.Workers.Any(role => role != Role.PpkOperator)));
    }

    private async Task<IReadOnlyList<(CaseId Case, EvidenceId Item)>> FilesAsync(Officer joining, DateTimeOffset now, CancellationToken ct)
    {
        var his = await files.UntoldAsync(joining, now, ct);
        foreach (var other in roster.Staff.Where(one => one is { Role: Role.Custodian, ToldOfNewCases: true }))
        {
            his = [.. his.Except(await files.UntoldAsync(other, now, ct))];
        }

        return his;
    }

    private async Task<IReadOnlyList<(CaseId Case, EvidenceId Item)>> VoicesAsync(Officer joining, DateTimeOffset now, CancellationToken ct)
    {
        List<(CaseId Case, EvidenceId Item)> his = [];
        foreach (var id in voices.UntoldCases(now).ToList())
        {
            var waiting = await voices.UntoldAsync(id, joining, now, ct);
            foreach (var other in roster.Staff.Where(one => one.Role == Role.Intake))
            {
                waiting = [.. waiting.Except(await voices.UntoldAsync(id, other, now, ct))];
            }

            his.AddRange(waiting.Select(voice => (id, voice)));
        }

        return his;
    }

    private Officer Joining(Invitation by) =>
        new(new OfficerId(Guid.Empty), by.Role, by.Agency, "", ToldOfNewCases: false) { Seat = reference.Agencies.SeatOf(by.Agency) };
}
