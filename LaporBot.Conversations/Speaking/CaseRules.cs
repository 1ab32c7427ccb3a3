namespace LaporBot.Conversations.Speaking;

/// <summary>The waits that an operator may set.</summary>
/// <param name="SendHold">How long a sent report is held before officers are told, so that it can be taken back (two minutes).</param>
/// <param name="Undo">How long the reporter's notice of a move is held, so that the officer can undo it (<c>Cases:UndoSeconds</c>, 60 seconds).</param>
/// <param name="InvitationLife">How long an invitation can be used.</param>
public sealed record CaseRules(TimeSpan SendHold, TimeSpan Undo, TimeSpan InvitationLife)
{
    /// <summary>
    /// Within how long after the hold officers are told, at a moment of chance, so that the hour of a notice does not betray the minute in
    /// which somebody pressed "Kirim" (<c>Cases:SpreadMinutes</c>, 30 minutes; zero tells them at once).
    /// </summary>
    public TimeSpan Spread { get; init; }

    /// <summary>How long a report that is being written is kept when nobody touches it (<c>Reports:DraftDays</c>, 14 days).</summary>
    public TimeSpan DraftLife { get; init; } = TimeSpan.FromDays(14);

    /// <summary>The same in days, as people are told.</summary>
    public int DraftDays => (int)DraftLife.TotalDays;

    /// <summary>How long after the filing a file that comes by itself still joins the report (<c>Cases:LateFileHours</c>, 24 hours).</summary>
    public TimeSpan LateFiles { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Working days in which intake writes out a voice answer (<c>Cases:VoiceWorkingDays</c>, 2).</summary>
    public int VoiceWorkingDays { get; init; } = 2;

    /// <summary>Working days after which an officer is reminded of what a reporter has taken back (<c>Cases:TakeBackWorkingDays</c>, 2), and after as many again the others.</summary>
    public int TakeBackWorkingDays { get; init; } = 2;
}
