namespace LaporBot.Conversations.LeakGuard;

/// <summary>A mark in one of the texts of a draft.</summary>
internal sealed record FoundLeak(ReportText In, LeakMark Mark)
{
    public LeakKind Kind => Mark.Kind;

    public string Words => In.Text.Substring(Mark.Start, Mark.Length);

    /// <inheritdoc cref="LeakMark.TokenIn"/>
    public string Token => Mark.TokenIn(In.Text);
}
