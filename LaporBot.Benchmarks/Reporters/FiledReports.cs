using System.Collections.Concurrent;

namespace LaporBot.Benchmarks.Reporters;

/// <summary>What all reporters together have told and heard. Safe from many threads.</summary>
internal sealed class FiledReports
{
    private const int OdditiesKept = 20;

    private readonly ConcurrentDictionary<string, Answers> _byNumber = new();
    private readonly ConcurrentQueue<string> _oddities = new();
    private long _serial;
    private long _repeats;
    private long _numbersTwice;

    /// <summary>Reports by the number that the bot gave.</summary>
    public IReadOnlyDictionary<string, Answers> ByNumber => _byNumber;

    /// <summary>Messages that a reporter got once more, word for word.</summary>
    public long Repeats => Interlocked.Read(ref _repeats);

    /// <summary>Numbers that were given to two reports.</summary>
    public long NumbersTwice => Interlocked.Read(ref _numbersTwice);

    /// <summary>Messages that fitted nowhere in the script; the reporter waits on.</summary>
    public IReadOnlyCollection<string> Oddities => _oddities;

    /// <summary>Set: who has finished a report leaves.</summary>
    public bool LastRound { get; set; }

    public Answers NewAnswers() => Answers.Of(Interlocked.Increment(ref _serial));

    public void Filed(string number, Answers answers)
    {
        if (!_byNumber.TryAdd(number, answers))
        {
            Interlocked.Increment(ref _numbersTwice);
        }
    }

    public void HeardAgain() => Interlocked.Increment(ref _repeats);

    public void Odd(int step, string? text)
    {
        if (_oddities.Count < OdditiesKept)
        {
            _oddities.Enqueue($"step {step}: {text}");
        }
    }
}
