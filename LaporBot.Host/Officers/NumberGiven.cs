using LaporBot.Host.Storage;

namespace LaporBot.Host.Officers;

/// <summary>An officer has been given a number for a name. A conflict when it was given before (the turn is run again with the next one).</summary>
internal sealed class NumberGiven(int number) : IStoreChange
{
    private const string Update = "UPDATE bots SET officers_numbered = @number WHERE id = 1 AND officers_numbered < @number";

    public ChangeResult Apply(StoreSession session)
    {
        session.Touched |= StoreParts.Officers;
        return session.Run(Update, number) == 1 ? ChangeResult.Done : ChangeResult.Conflict;
    }
}
