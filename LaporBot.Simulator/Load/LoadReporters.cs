using LaporBot.Simulator.Chats;

namespace LaporBot.Simulator.Load;

/// <summary>
/// Scripted people in a closed loop, inside the simulator's process: each acts, waits for the bot's answer and acts again.
/// Nothing of it goes over HTTP except what the bot itself calls.
/// </summary>
public sealed class LoadReporters
{
    readonly SimulatedTelegram _telegram;
    readonly IReadOnlyList<ScriptedPerson> _people;
    readonly LatencyHistogram _latencies = new();

    /// <param name="script">Gives each person, by number from zero, his own script: what he does on hearing the bot.</param>
    public LoadReporters(SimulatedTelegram telegram, int count, Func<int, Func<BotMessage, PersonAction>> script)
    {
        ArgumentNullException.ThrowIfNull(telegram);
        ArgumentNullException.ThrowIfNull(script);
        _telegram = telegram;
        var newcomers = new Newcomers(telegram);
        _people = [.. Enumerable.Range(0, count).Select(number => new ScriptedPerson(telegram, newcomers, script(number), _latencies))];
    }

    public IReadOnlyList<long> ChatIds => [.. _people.Select(person => person.Id)];

    public LatencyHistogram Latencies => _latencies;

    /// <summary>Actions that were answered until now.</summary>
    public long Answered => _people.Sum(person => person.Answered);

    /// <summary>People who have acted and wait for the bot.</summary>
    public int Waiting => _people.Count(person => !person.Done.IsCompleted);

    /// <summary>
    /// Everybody begins with <paramref name="first"/>; after <paramref name="duration"/> nobody begins anything new, and who still
    /// waits is given <paramref name="grace"/>. Both are real time.
    /// </summary>
    public async Task<LoadReport> RunAsync(PersonAction first, TimeSpan duration, TimeSpan grace, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(first);
        var start = TimeProvider.System.GetTimestamp();
        foreach (var person in _people)
        {
            person.Begin(first);
        }

        var everybodyDone = Task.WhenAll(_people.Select(person => person.Done));
        await Task.WhenAny(everybodyDone, Task.Delay(duration, TimeProvider.System, ct));
        var elapsed = TimeProvider.System.GetElapsedTime(start);
        var answered = Answered;
        foreach (var person in _people)
        {
            person.Finish();
        }

        await Task.WhenAny(everybodyDone, Task.Delay(grace, TimeProvider.System, ct));
        foreach (var person in _people)
        {
            _telegram.Listen(person.Id, null);
        }

        return new LoadReport(
            elapsed,
            _people.Sum(person => person.Actions),
            answered,
            _people.Count(person => !person.Done.IsCompleted),
            _latencies.Percentile(0.50),
            _latencies.Percentile(0.99),
            _latencies.Longest);
    }
}
