using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Reference;

/// <summary>The administrators are told that a data file is in order again. Where they were told of no fault the whole unit is dropped.</summary>
internal sealed class FaultOver(string file, DateTimeOffset at) : IStoreChange
{
    private const string Close = "DELETE FROM alarms WHERE alarm_key = @key";

    private const string Mark = """
        INSERT INTO alarms (alarm_key, told_at) VALUES (@key, @at)
        ON CONFLICT (alarm_key) DO UPDATE SET told_at = excluded.told_at
        """;

    public ChangeResult Apply(StoreSession session)
    {
        if (session.Run(Close, FaultTold.KeyOf(session, file)) == 0)
        {
            return ChangeResult.SeenBefore;
        }

        session.Run(Mark, KeyOf(session, file), at);
        return ChangeResult.Done;
    }

    public static KeyedHash KeyOf(StoreSession session, string file) => session.Hasher.Of("alarm", $"over {file}");
}
