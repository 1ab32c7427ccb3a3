using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;

namespace LaporBot.Conversations.Speaking;

/// <summary>What the host must do, in the same transaction that saves the conversation; all of a turn's intents or none.</summary>
public abstract record Intent
{
    private Intent() { }

    /// <summary>A new case. The host binds it to the chat it came from and keeps the evidence files.</summary>
    public sealed record FileCase(Case Filed) : Intent;

    /// <summary>A case has changed. Refused as a conflict (and the turn is run again) when the stored revision is not that of <paramref name="Before"/>.</summary>
    public sealed record ChangeCase(Case Before, Case After, IReadOnlyList<CaseEvent> Events) : Intent;

    /// <summary>
    /// The reporter has taken a report back before anybody could see it: all that he told and sent with it is destroyed. Its number, its stage and its history stay.
    /// </summary>
    /// <param name="HoldKey">What was held back under it is destroyed, too.</param>
    public sealed record DestroyReport(Case Filed, string HoldKey) : Intent;

    /// <summary>Name and address of a case's reporter are sealed in place of what was there; null destroys them.</summary>
    public sealed record KeepIdentity(CaseId Case, ReporterIdentity? Who) : Intent;

    /// <summary>The draft is gone: what was kept for it beside the conversation is destroyed, too.</summary>
    /// <param name="FirstMessage">The first message that was written for it; null when none was.</param>
    public sealed record DestroyDraft(long? FirstMessage) : Intent;

    /// <summary>A message for somebody who is not the speaker. With a hold it is kept back until the hold's time and can be cancelled until then.</summary>
    public sealed record Notify(Audience To, Reply.Message Says, Hold? Hold = null) : Intent;

    /// <summary>Everything held under this key is cancelled; a conflict when any of it has already gone out.</summary>
    public sealed record CancelHeld(string HoldKey) : Intent;

    /// <summary>The speaker becomes an officer by a single-use invitation.</summary>
    public sealed record JoinAsOfficer(Invitation By) : Intent;

    /// <summary>This group becomes the officers' group of the invitation's agency.</summary>
    public sealed record BindOfficersGroup(Invitation By) : Intent;

    /// <summary>An administrator makes an invitation; the link is made from the supplied token.</summary>
    public sealed record Invite(Invitation Made) : Intent;

    /// <summary>A custodian has decided of a file. A conflict when it was decided before.</summary>
    public sealed record DecideFile(CaseId Case, EvidenceId Evidence, FileDecision Decision, string Reason) : Intent;

    /// <summary>Intake has written out a voice; where its reporter wished so, the recording is destroyed with it. A conflict when it was written out before.</summary>
    public sealed record WriteTranscript(CaseId Case, EvidenceId Voice, Transcript Transcript) : Intent;

    /// <summary>The reporter has the recordings of his voice destroyed: those written out now, the others once they are. The transcripts stay.</summary>
    public sealed record DestroyVoices(CaseId Case) : Intent;

    /// <summary>The officer is told of new cases from now on, or no longer.</summary>
    public sealed record Subscribe(OfficerId Officer, bool ToNewCases) : Intent;

    /// <summary>Somebody is no officer from now on. What he owned is nobody's, and what he was to be told is not told any more. A conflict when he has left before.</summary>
    public sealed record Dismiss(OfficerId Officer) : Intent;

    /// <summary>Nothing is announced in this group from now on, and it is told so. Nothing happens when it was let go of before.</summary>
    public sealed record UnbindGroup(StaffGroupId Group) : Intent;

    /// <summary>A file was taken from the speaker: it counts towards what he may send today.</summary>
    public sealed record CountFile(long Bytes) : Intent;

    /// <summary>Officers are told of this case together with others once it is released, not by a card of its own.</summary>
    public sealed record AnnounceTogether(CaseId Filed, DateTimeOffset ReleasedAt) : Intent;

    /// <summary>Whoever filed this case is marked until then. Who that is, the host alone knows.</summary>
    public sealed record MarkReporter(CaseId Filed, DateTimeOffset Until) : Intent;

    /// <summary>The mark that this case has put on its reporter is taken away; marks from other cases stay.</summary>
    public sealed record UnmarkReporter(CaseId Filed) : Intent;
}
