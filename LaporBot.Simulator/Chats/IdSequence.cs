namespace LaporBot.Simulator.Chats;

/// <summary>
/// Rising 32-bit ids that begin at four for each second since 2020, so that a simulator that starts again without
/// its memory does not repeat them.
/// </summary>
/// <param name="ahead">Keeps sequences apart, so that an id of one kind is never taken for one of another by luck.</param>
sealed class IdSequence(TimeProvider clock, int ahead = 0)
{
    const long SecondsAt2020 = 1_577_836_800;
    const int IdsPerSecond = 4;

    int _last = (int)((clock.GetUtcNow().ToUnixTimeSeconds() - SecondsAt2020) * IdsPerSecond) + ahead;

    public int Next() => ++_last;

    public void StartAfter(int id) => _last = Math.Max(_last, id);
}
