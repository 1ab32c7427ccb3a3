using LaporBot.Conversations.Cases;
using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Brakes;

/// <summary>Whoever filed this case is marked until then.</summary>
internal sealed class ReporterMarked(CaseId filed, DateTimeOffset until) : IStoreChange
{
    private const string SelectReporter = "SELECT reporter_person_key FROM cases WHERE id = @id";

    private const string Mark =
        "INSERT INTO marks (case_id, who, until) VALUES (@id, @who, @until) ON CONFLICT DO UPDATE SET until = excluded.until";

    public ChangeResult Apply(StoreSession session)
    {
        if (session.One(SelectReporter, filed) is not byte[] stored)
        {
            return ChangeResult.Conflict;
        }

        session.Run(Mark, filed, BrakeKeys.Person(session.Hasher, new PersonKey(KeyedHash.Read(stored))), until);
        return ChangeResult.Done;
    }
}
