using System.Data.Common;

namespace LaporBot.Host.Storage;

/// <summary>
/// Writes a batch in one transaction. Refusals are rare and savepoints copy every touched page, so the first attempt goes without:
/// when a unit is refused, everything is rolled back and written again with a savepoint around each unit.
/// </summary>
internal sealed class CommitTransaction(Statements statements, StoreSession session, StoreTenancy tenancy)
{
    /// <returns>What was touched of what others keep in memory.</returns>
    /// <exception cref="LeaseLostException">Another host serves this database now.</exception>
    public StoreParts Write(List<WaitingUnit> batch)
    {
        session.Touched = StoreParts.None;
        if (!TryWrite(batch, ApplyAll))
        {
            TryWrite(batch, ApplyEachBehindASavepoint);
        }

        return session.Touched;
    }

    /// <returns>False when nothing was written because of a refusal.</returns>
    private bool TryWrite(List<WaitingUnit> batch, Func<List<WaitingUnit>, bool> apply)
    {
        var start = session.Mark();
        session.BrokenRows = 0;
        var done = false;
        statements["BEGIN IMMEDIATE"].Run();
        try
        {
            tenancy.Check(statements);
            if (apply(batch))
            {
                statements["COMMIT"].Run();
                done = true;
            }
        }
        finally
        {
            if (!done)
            {
                session.ReturnTo(start);
                TryRollBack("ROLLBACK");
            }
        }

        return done;
    }

    private bool ApplyAll(List<WaitingUnit> batch)
    {
        foreach (var waiting in batch)
        {
            try
            {
                waiting.Outcome = Apply(waiting.Unit);
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                // The second attempt meets it again, behind a savepoint, and tells whoever waits for this unit.
                return false;
            }

            if (waiting.Outcome != CommitOutcome.Committed)
            {
                return false;
            }
        }

        return true;
    }

    private bool ApplyEachBehindASavepoint(List<WaitingUnit> batch)
    {
        batch.ForEach(ApplyBehindASavepoint);
        return true;
    }

    private void ApplyBehindASavepoint(WaitingUnit waiting)
    {
        var mark = session.Mark();
        waiting.Outcome = CommitOutcome.Committed;
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
        catch (DbException)
        {
            return false;
        }
    }
}
