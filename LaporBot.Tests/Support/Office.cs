using LaporBot.Conversations.Brakes;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Practice;

namespace LaporBot.Tests.Support;

/// <summary>Officers, their group, a reporter and their cases, over the pure front desk; does what a host would do with a turn.</summary>
internal sealed class Office
{
    private readonly List<Intent.Notify> _held = [];
    private readonly List<OfficerDesk> _desks = [];
    private int _turns;

    public Office(params IEnumerable<Case> filed)
    {
        foreach (var one in filed)
        {
            Cases[one.Id] = one;
        }

        Reporter = new OfficerDesk(this, null);
    }

    public static ReferenceData Reference => PracticeReference.Data;

    public Dictionary<CaseId, Case> Cases { get; } = [];

    /// <summary>The only case, or the one filed first.</summary>
    public Case Case => Cases.Values.First();

    public DateTimeOffset Now { get; set; } = A.Moment.AddHours(1);

    public CaseRules Rules { get; init; } = A.Rules;

    public OperatorCard Operator { get; init; } = A.Operator;

    /// <summary>What the reporter may still send.</summary>
    public Allowance Allowance { get; set; } = Allowance.Free;

    /// <summary>How much comes from whoever speaks.</summary>
    public Chatter Chatter { get; init; }

    /// <summary>The chat that all cases were filed from.</summary>
    public OfficerDesk Reporter { get; }

    /// <summary>What the officers' group and subscribers were told, oldest first.</summary>
    public List<Intent.Notify> Announced { get; } = [];

    public List<Intent> Done { get; } = [];

    public OfficerDesk Officer(Role role, string alias = "Petugas Contoh", string agency = "BKN", bool subscribed = true, Seat? seat = null)
    {
        var id = new OfficerId(new Guid(_desks.Count + 1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 7]));
        var desk = new OfficerDesk(this, new Officer(id, role, agency, alias, subscribed) { Seat = seat ?? Reference.Agencies.SeatOf(agency) });
        _desks.Add(desk);
        return desk;
    }

    public Office Waits(TimeSpan time)
    {
        Now += time;
        foreach (var due in _held.Where(one => one.Hold!.Until <= Now).ToList())
        {
            _held.Remove(due);
            Deliver(due);
        }

        return this;
    }

    public Turn Hear(OfficerDesk who, Utterance heard, bool inGroup, Invitation? invitation)
    {
        var turn = Tried(who, heard, inGroup, invitation);
        foreach (var intent in turn.Intents)
        {
            Carry(intent);
        }

        foreach (var shown in turn.Replies.OfType<Reply.File>().Where(file => file.AsCustodian))
        {
            Change(shown.Case, shown.Evidence, item => item with { IsInspected = true });
        }

        return turn;
    }

    /// <summary>What he would be answered now, without its happening.</summary>
    public Turn Tried(OfficerDesk who, Utterance heard, bool inGroup = false, Invitation? invitation = null)
    {
        var visitor = new Visitor(who.Officer, inGroup);
        var need = FrontDesk.Needs(who.Conversation, heard, visitor);
        return FrontDesk.Hear(
            new Situation
            {
                Conversation = who.Conversation,
                Visitor = visitor,
                Now = Now,
                Operator = Operator,
                Reference = Reference,
                Rules = Rules,
                Supplies = A.Supplies(++_turns),
                Allowance = need.Allowance ? Allowance : Allowance.Free,
                Chatter = Chatter,
                Subject = need.Subject is { } id ? Cases.GetValueOrDefault(id) : null,
                Filed = need.Filed && who == Reporter ? [.. Cases.Values.Reverse()] : [],
                Desk = need.Desk ? [.. Cases.Values.Select(one => one with { History = [] })] : [],
                TakenBack = need.Desk ? [.. Cases.Values.Where(one => one.TakenBackAt is not null)] : [],
                Staff = [.. _desks.Select(desk => desk.Officer!)],
                Files = need.Files ? [.. Cases.Values] : [],
                Voices = need.Voices ? [.. Cases.Values] : [],
                Invitation = need.InvitationToken is null ? null : invitation,
            },
            heard);
    }

    private void Change(CaseId id, EvidenceId evidence, Func<EvidenceItem, EvidenceItem> change) =>
        Cases[id] = Cases[id] with { Evidence = [.. Cases[id].Evidence.Select(item => item.Id == evidence ? change(item) : item)] };

    private void Carry(Intent intent)
    {
        Done.Add(intent);
        switch (intent)
        {
            case Intent.ChangeCase change:
                Assert.Equal(Cases[change.Before.Id].Revision, change.Before.Revision);
                Assert.Equal(change.Before.Revision + 1, change.After.Revision);
                Cases[change.After.Id] = change.After;
                break;
            case Intent.DecideFile decided:
                Change(decided.Case, decided.Evidence, item => decided.Decision switch
                {
                    FileDecision.Release => item with { Release = FileRelease.Released },
                    FileDecision.Refuse => item with { Release = FileRelease.Refused },
                    _ => item with { IsQuarantined = false },
                });
                Cases[decided.Case] = Cases[decided.Case] with
                {
                    History = [.. Cases[decided.Case].History, new CustodyEvent(decided.Evidence, decided.Decision).At(Now, new OfficerId(Guid.Empty))],
                };
                break;
            case Intent.WriteTranscript written:
                Change(written.Case, written.Voice, item => item with { Transcript = written.Transcript, IsDestroyed = item.IsToBeDestroyed });
                Cases[written.Case] = VoiceMark.WrittenOut(Cases[written.Case]);
                break;
            case Intent.DestroyVoices wish:
                foreach (var voice in Cases[wish.Case].Evidence.Where(item => item.Kind == EvidenceKind.VoiceAnswer).ToList())
                {
                    Change(wish.Case, voice.Id, item => item with { IsToBeDestroyed = true, IsDestroyed = item.Transcript is not null });
                }

                break;
            case Intent.Notify { Hold: not null } held:
                _held.Add(held);
                break;
            case Intent.Notify now:
                Deliver(now);
                break;
            case Intent.CancelHeld cancel:
                Assert.NotEqual(0, _held.RemoveAll(one => one.Hold!.Key == cancel.HoldKey));
                break;
        }
    }

    private void Deliver(Intent.Notify notice)
    {
        switch (notice.To)
        {
            case Audience.ReporterOf:
                Reporter.IsTold(notice.Says);
                break;
            case Audience.Administrators:
                _desks.Where(desk => desk.Officer!.Role == Role.Administrator).ToList().ForEach(desk => desk.IsTold(notice.Says));
                break;
            case Audience.OneOfficer one:
                _desks.Single(desk => desk.Officer!.Id == one.Officer).IsTold(notice.Says);
                break;
            default:
                Announced.Add(notice);
                break;
        }
    }
}
