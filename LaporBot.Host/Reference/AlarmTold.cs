using LaporBot.Host.Storage;

namespace LaporBot.Host.Reference;

/// <summary>The administrators are told of a concern. The second time the whole unit is dropped: nobody is told twice.</summary>
internal sealed class AlarmTold(string concern, DateTimeOffset at) : IStoreChange
{
    private const string Insert = "INSERT INTO alarms (alarm_key, told_at) VALUES (@key, @at) ON CONFLICT DO NOTHING";

    public ChangeResult Apply(StoreSession session) =>
        session.Run(Insert, session.Hasher.Of("alarm", concern), at) == 1 ? ChangeResult.Done : ChangeResult.SeenBefore;
}
