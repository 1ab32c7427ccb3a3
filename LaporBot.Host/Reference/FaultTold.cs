using LaporBot.Host.Identity;
using LaporBot.Host.Storage;

namespace LaporBot.Host.Reference;

/// <summary>The administrators are told that a data file is faulty: once, and again when it has been in order meanwhile.</summary>
internal sealed class FaultTold(string file, string concern, DateTimeOffset at) : IStoreChange
{
    private const string Tell = """
        INSERT INTO alarms (alarm_key, told_at) VALUES (@key, @at)
        ON CONFLICT (alarm_key) DO UPDATE SET told_at = excluded.told_at
        WHERE alarms.told_at < (SELECT gone.told_at FROM alarms gone WHERE gone.alarm_key = @gone)
        """;

    private const string Open = "INSERT INTO alarms (alarm_key, told_at) VALUES (@key, @at) ON CONFLICT DO NOTHING";

    public ChangeResult Apply(StoreSession session)
    {
        if (session.Run(Tell, session.Hasher.Of("alarm", concern), at, FaultOver.KeyOf(session, file)) == 0)
        {
            return ChangeResult.SeenBefore;
        }

        session.Run(Open, KeyOf(session, file), at);
        return ChangeResult.Done;
    }

    public static KeyedHash KeyOf(StoreSession session, string file) => session.Hasher.Of("alarm", $"faulty {file}");
}
