using LaporBot.Simulator.Chats;

namespace LaporBot.Simulator.Load;

/// <summary>People who have not spoken yet; added in blocks, since adding one by one looks through everybody.</summary>
sealed class Newcomers(SimulatedTelegram telegram)
{
    const int AtOnce = 1000;

    readonly Lock _gate = new();
    readonly Queue<long> _waiting = new();

    public long Next()
    {
        lock (_gate)
        {
            if (_waiting.Count == 0)
            {
                foreach (var person in telegram.People.AddMany(AtOnce, number => $"Contoh Pelapor {number + 1}"))
                {
                    _waiting.Enqueue(person.Id);
                }
            }

            return _waiting.Dequeue();
        }
    }
}
