namespace LaporBot.Tests.Support;

/// <summary>What things take on a line and in a hand.</summary>
internal sealed record SlowLine(int BitsASecond, TimeSpan RoundTrip, int WordsAMinute, TimeSpan ToTap)
{
    private const int BitsAByte = 8;

    public TimeSpan ToType(string text) => TimeSpan.FromMinutes((double)text.Split(' ').Length / WordsAMinute);

    /// <summary>A question of so many bytes, answer included.</summary>
    public TimeSpan ToCarry(int bytes) => RoundTrip + TimeSpan.FromSeconds((double)bytes * BitsAByte / BitsASecond);
}
