using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Host.Identity;
using LaporBot.Host.Officers;
using LaporBot.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace LaporBot.Host.Cases;

/// <summary>Finds cases. A name is given only where the reporter goes openly and the reader's role examines.</summary>
internal sealed class CaseShelf(IDbContextFactory<LaporContext> contexts, Sealer sealer, OfficerRoster roster)
{
    private static readonly Stage[] Over =
        [Stage.Closed, Stage.Unproven, Stage.Rejected, Stage.Withdrawn, Stage.OutOfJurisdiction, Stage.AccusedLeft];

    private static readonly Role[] Examining = [Role.Verifier, Role.Reviewer];

    private readonly CaseReading _reading = new(sealer);

    /// <param name="reader">Who will see it; null for the reporter's own chat and for the host itself, which never need the name.</param>
    /// <returns>The case with its history; null when there is no such case.</returns>
    public async Task<Case?> FindAsync(CaseId id, Officer? reader, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var row = await Whole(context).SingleOrDefaultAsync(c => c.Id == id, cancellation);
        if (row is null)
        {
            return null;
        }

        var history = await context.History.AsNoTracking().Where(h => h.CaseId == id).OrderBy(h => h.Sequence).ToListAsync(cancellation);
        return Open(row, reader) with { History = [.. history.Select(_reading.Read)] };
    }

    /// <returns>Newest first, each with its history.</returns>
    public async Task<IReadOnlyList<Case>> FiledFromAsync(ChatKey chat, int take, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var rows = await Whole(context)
            .Where(c => c.ReporterChatKey == chat)
            .OrderByDescending(c => c.ReleasedAt)
            .Take(take)
            .ToListAsync(cancellation);
        var ids = rows.Select(row => row.Id).ToList();
        var history = (await context.History.AsNoTracking().Where(h => ids.Contains(h.CaseId)).OrderBy(h => h.Sequence).ToListAsync(cancellation))
            .ToLookup(h => h.CaseId);
        return [.. rows.Select(row => Open(row, reader: null) with { History = [.. history[row.Id].Select(_reading.Read)] })];
    }

    /// <summary>Open cases an officer may work on, once no reporter can take them back any more. Administrators and custodians read no case.</summary>
    /// <returns>His own first, then those nobody has taken, oldest first.</returns>
    public async Task<IReadOnlyList<Case>> DeskOfAsync(Officer officer, DateTimeOffset now, int take, CancellationToken cancellation = default)
    {
        if (officer.Role is Role.Administrator or Role.Custodian)
        {
            return [];
        }

        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var waiting = NotOwnedByAnother(context, officer.Id)
            .Where(c => c.TakenBackAt == null && c.ReleasedAt <= now && c.Accused.Any(a => !Over.Contains(a.Stage)))
            .Where(c => officer.Role != Role.PpkOperator || c.Accused.Any(a => a.Agency == officer.Agency))
            .OrderByDescending(c => c.Owner == officer.Id)
            .ThenBy(c => c.ReleasedAt)
            .ThenBy(c => c.Id);
        var open = new List<Case>();
        for (var read = 0; ; read += take)
        {
            // What is closed to him must not crowd out what he may work on: whom a case is closed to is sealed with it.
            var rows = await waiting.Skip(read).Take(take).ToListAsync(cancellation);
            open.AddRange(rows.Select(row => Open(row, officer)).Where(one => one.RefusalOf(officer, now) is null && (one.Owner is null || one.Owner == officer.Id)));
            if (open.Count >= take || rows.Count < take)
            {
                return open.Count > take ? open[..take] : open;
            }
        }
    }

    /// <summary>Cases that their reporters have taken back as a whole and about which this officer decides, oldest first.</summary>
    public async Task<IReadOnlyList<Case>> TakenBackAsync(Officer officer, DateTimeOffset now, int take, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var waiting = Whole(context).Where(c => c.TakenBackAt != null).OrderBy(c => c.TakenBackAt).ThenBy(c => c.Id);
        var his = new List<Case>();
        for (var read = 0; ; read += take)
        {
            var rows = await waiting.Skip(read).Take(take).ToListAsync(cancellation);
            his.AddRange(rows.Select(row => Open(row, reader: null)).Where(one => one.IsDecidedBy(officer, roster.Staff, now)));
            if (his.Count >= take || rows.Count < take)
            {
                return his.Count > take ? his[..take] : his;
            }
        }
    }

    /// <summary>Whether there is a case, released and not over, that nobody owns and to which this applies.</summary>
    public async Task<bool> AnyWaitingAsync(Func<Case, bool> which, DateTimeOffset now, CancellationToken cancellation = default)
    {
        const int AtOnce = 100;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var waiting = NotOwnedByAnother(context, null)
            .Where(c => c.TakenBackAt == null && c.ReleasedAt <= now && c.Accused.Any(a => !Over.Contains(a.Stage)))
            .OrderBy(c => c.Id);
        for (var read = 0; ; read += AtOnce)
        {
            var rows = await waiting.Skip(read).Take(AtOnce).ToListAsync(cancellation);
            if (rows.Select(row => Open(row, reader: null)).Any(one => one.Owner is null && which(one)))
            {
                return true;
            }

            if (rows.Count < AtOnce)
            {
                return false;
            }
        }
    }

    /// <summary>The open cases that he owns, each without its history.</summary>
    public async Task<IReadOnlyList<Case>> OwnedByAsync(OfficerId officer, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var rows = await Whole(context).Where(c => c.Owner == officer && c.Accused.Any(a => !Over.Contains(a.Stage))).OrderBy(c => c.Id).ToListAsync(cancellation);
        return [.. rows.Select(row => Open(row, reader: null))];
    }

    /// <returns>Null when there is no such case.</returns>
    public async Task<ReporterContact?> ReporterOfAsync(CaseId id, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var row = await context.Cases.AsNoTracking()
            .Where(c => c.Id == id)
            .Select(c => new { c.ReporterChatKey, c.ReporterAddress, c.ReporterLanguage, c.ReporterUnreachable })
            .SingleOrDefaultAsync(cancellation);
        return row is null
            ? null
            : new ReporterContact(
                row.ReporterChatKey,
                sealer.Open(row.ReporterAddress, CasePlaces.ReporterAddress(id)),
                row.ReporterLanguage,
                row.ReporterUnreachable);
    }

    /// <summary>Together with those whose owner has left or has another role: whether such a one still owns it is asked of the opened case.</summary>
    private static IQueryable<CaseRow> NotOwnedByAnother(LaporContext context, OfficerId? officer) => Whole(context)
        .Where(c => c.Owner == null || c.Owner == officer || !context.Officers.Any(o =>
            o.Id == c.Owner && o.Role != Role.Administrator && o.Role != Role.Custodian && o.Role != Role.PpkOperator));

    private static IQueryable<CaseRow> Whole(LaporContext context) =>
        context.Cases.AsNoTracking().Include(c => c.Accused).Include(c => c.Evidence).AsSplitQuery();

    private Case Open(CaseRow row, Officer? reader)
    {
        var mayKnow = row.Anonymity == Anonymity.OpenName && reader is not null && Examining.Contains(reader.Role);
        return _reading.Read(row, id => roster.Find(id)?.Officer, mayKnow);
    }
}
