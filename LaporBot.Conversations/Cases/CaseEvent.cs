using LaporBot.Conversations.People;

namespace LaporBot.Conversations.Cases;

/// <summary>One row of the append-only history.</summary>
/// <param name="Accused">Ordinal of the accused, or 0 for the whole case.</param>
/// <param name="From">Stage before; null for the filing itself and for events that move nothing (taken, undone …).</param>
/// <param name="What">Name of the trigger, or one of the names below.</param>
/// <param name="By">The officer; null for the reporter and for the clock.</param>
/// <param name="Reason">In the officer's words; sealed when stored.</param>
public sealed record CaseEvent(int Accused, string What, Stage? From, Stage? To, OfficerId? By, string? Reason, DateTimeOffset At)
{
    public const string Filed = nameof(Filed);

    /// <summary>An officer owns the case from now on.</summary>
    public const string AssignedTo = nameof(AssignedTo);

    /// <summary>Nobody owns the case any more: handed back, or handed on because the next step is another role's.</summary>
    public const string HandedOn = nameof(HandedOn);

    /// <summary>The newest move of this accused that was not yet undone does not count any more.</summary>
    public const string Undone = nameof(Undone);

    /// <summary>The reporter has added evidence after filing.</summary>
    public const string EvidenceAdded = nameof(EvidenceAdded);

    /// <summary>The reporter wants to make it a formal report; it is one when he was there in person.</summary>
    public const string FormalWished = nameof(FormalWished);

    /// <summary>He has thought better of it, before he came; the name he had given is destroyed.</summary>
    public const string FormalDropped = nameof(FormalDropped);

    /// <summary>An officer has seen him come in person with the signed form.</summary>
    public const string FormalCame = nameof(FormalCame);

    /// <summary>An officer asks for the case to be marked as abuse; the number of days follows in the name.</summary>
    public const string AbuseMarkAsked = nameof(AbuseMarkAsked);

    /// <summary>An administrator has agreed: the mark counts from now on.</summary>
    public const string AbuseMarkAgreed = nameof(AbuseMarkAgreed);

    /// <summary>An administrator has refused the mark or taken it away.</summary>
    public const string AbuseMarkLifted = nameof(AbuseMarkLifted);

    /// <summary>The reporter has taken back the report, or the item whose number follows in the name: no officer sees it until one has decided.</summary>
    public const string TakingBackAsked = nameof(TakingBackAsked);

    /// <summary>It stays taken back; of a report, the moves of its accused stand before this.</summary>
    public const string TakingBackAgreed = nameof(TakingBackAgreed);

    /// <summary>It is worked on all the same, and officers see it again.</summary>
    public const string TakingBackRefused = nameof(TakingBackRefused);

    /// <summary>A custodian lets officers open the file whose number follows in the name.</summary>
    public const string FileReleased = nameof(FileReleased);

    /// <summary>A custodian keeps the file whose number follows in the name sealed.</summary>
    public const string FileNotReleased = nameof(FileNotReleased);

    /// <summary>A custodian has lifted the virus alarm on the file whose number follows in the name.</summary>
    public const string FileAlarmLifted = nameof(FileAlarmLifted);

    /// <summary>The trigger, when this event moved an accused's case; null for all others.</summary>
    public CaseTrigger? Trigger =>
        From is not null && To is not null && What != Undone && Enum.TryParse<CaseTrigger>(What, out var trigger) ? trigger : null;

    internal static CaseEvent OfCase(string what, OfficerId? by, DateTimeOffset at) => new(0, what, null, null, by, null, at);
}
