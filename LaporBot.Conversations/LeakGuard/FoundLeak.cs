namespace LaporBot.Conversations.LeakGuard;

/// <summary>A mark in one of the texts of a draft.</summary>
internal sealed record FoundLeak(ReportText In, LeakMark Mark)
{
    public LeakKind Kind => Mark.Kind;

    public string Words => In.Text.Substring(Mark.Start, Mark.Length);

    /// <summary>The same for every spelling of the same number or words, so that one decision holds for all of them.</summary>
    public string Token => $"{Kind}:{(Kind is LeakKind.Phone or LeakKind.Nik ? Digits() : Words.TrimStart('@').ToLowerInvariant())}";

    private string Digits()
    {
        var digits = string.Concat(Words.Where(char.IsAsciiDigit));
        return Kind == LeakKind.Phone && digits.StartsWith("62", StringComparison.Ordinal) ? "0" + digits[2..] : digits;
    }
}
