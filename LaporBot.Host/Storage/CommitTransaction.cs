namespace LaporBot.Host.Storage;

/// <summary>Writes a batch in one transaction, each unit behind its own savepoint.</summary>
internal sealed class CommitTransaction(Statements statements, StoreSession session, StoreTenancy tenancy)
{
    /// <returns>What was touched of what others keep in memory.</returns>
    /// <exception cref="LeaseLostException">Another host serves this database now.</exception>
    public StoreParts Write(List<WaitingUnit> batch)
    {
        session.Touched = StoreParts.None;
        var start = session.Mark();
        statements["BEGIN IMMEDIATE"].Run();
        try
        {
            tenancy.Check(statements);
            foreach (var waiting in batch)
            {
                Write(waiting);
            }

            statements["COMMIT"].Run();
            return session.Touched;
        }
        catch
        {
            session.ReturnTo(start);
            TryRollBack("ROLLBACK");
            throw;
        }
    }

    private void Write(WaitingUnit waiting)
    {
        var mark = session.Mark();
        statements["SAVEPOINT unit"].Run();
        try
        {
            waiting.Outcome = Apply(waiting.Unit);
        }
        catch (Exception failure) when (TryRollBack("ROLLBACK TO unit"))
        {
            waiting.Fail(failure);
            session.ReturnTo(mark);
        }

        if (waiting.Outcome != CommitOutcome.Committed)
        {
            statements["ROLLBACK TO unit"].Run();
            session.ReturnTo(mark);
        }

        statements["RELEASE unit"].Run();
    }

    private CommitOutcome Apply(CommitUnit unit)
    {
        foreach (var change in unit.Changes)
        {
            switch (change.Apply(session))
            {
                case ChangeResult.SeenBefore:
                    return CommitOutcome.SeenBefore;
                case ChangeResult.Conflict:
                    return CommitOutcome.Conflict;
            }
        }

        return CommitOutcome.Committed;
    }

    // After some failures (a full disk, for one) the engine has rolled back by itself and there is nothing left to return to.
    private bool TryRollBack(string command)
    {
        try
        {
            statements[command].Run();
            return true;
        }
        catch (System.Data.Common.DbException)
        {
            return false;
        }
    }
}
