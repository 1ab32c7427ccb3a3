using System.ComponentModel.DataAnnotations;

namespace LaporBot.Host.Cases;

/// <summary>Section <c>Cases</c>: the waits in which something can still be taken back.</summary>
internal sealed class CaseOptions
{
    /// <summary>Seconds a sent report is held before any officer is told.</summary>
    [Range(0, 3600)]
    public int SendHoldSeconds { get; set; } = 120;

    /// <summary>Minutes after that hold within which officers are told, at a moment of chance; 0, and practice, tell them at once.</summary>
    [Range(0, 240)]
    public int SpreadMinutes { get; set; } = 30;

    /// <summary>Seconds the reporter's notice of a move is held, in which the officer may undo it.</summary>
    [Range(0, 3600)]
    public int UndoSeconds { get; set; } = 60;

    /// <summary>Hours an officer's invitation can be used.</summary>
    [Range(1, 720)]
    public int InvitationHours { get; set; } = 72;

    /// <summary>Hours after the filing in which a file that comes by itself joins the report; 0 turns it off.</summary>
    [Range(0, 720)]
    public int LateFileHours { get; set; } = 24;

    /// <summary>Working days in which intake writes out a voice answer.</summary>
    [Range(1, 30)]
    public int VoiceWorkingDays { get; set; } = 2;

    /// <summary>Working days after which the officer of a case is reminded of what its reporter has taken back; after as many again everybody who could decide is asked.</summary>
    [Range(1, 30)]
    public int TakeBackWorkingDays { get; set; } = 2;
}
