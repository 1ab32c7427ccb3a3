using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;

namespace LaporBot.Conversations.Cases;

/// <summary>A filed report and everything that happens to it: the only door to a case. A value; the store keeps the newest one.</summary>
public sealed partial record Case
{
    public required CaseId Id { get; init; }

    public required CaseNumber Number { get; init; }

    /// <summary>Grows by one with every stored change, from 1.</summary>
    public int Revision { get; init; } = 1;

    /// <summary>Officers know the day, never the minute.</summary>
    public required DateOnly FiledOn { get; init; }

    /// <summary>Until then the reporter can take it back and no officer is told or shown anything.</summary>
    public required DateTimeOffset ReleasedAt { get; init; }

    public required ReportContent Content { get; init; }

    public required IReadOnlyList<Accused> Accused { get; init; }

    public required IReadOnlyList<EvidenceItem> Evidence { get; init; }

    public required Anonymity Anonymity { get; init; }

    /// <summary>Only loaded where the anonymity allows: null for officers unless the reporter goes openly.</summary>
    public ReporterIdentity? Identity { get; init; }

    /// <summary>True when the reporter left his name, whether or not anybody may read it; without one the report is informasi awal.</summary>
    public bool IsNamed { get; init; }

    public OfficerId? Owner { get; init; }

    public string? OwnerAlias { get; init; }

    /// <summary>The reporter's language, for notices.</summary>
    public Language ReporterLanguage { get; init; }

    /// <summary>What has happened, oldest first; loaded with a single case and for its reporter, empty on an officer's desk.</summary>
    public IReadOnlyList<CaseEvent> History { get; init; } = [];

    /// <summary>True when notices cannot reach the reporter any more (he blocked the bot or left the channel).</summary>
    public bool ReporterUnreachable { get; init; }

    /// <summary>Where the case as a whole stands.</summary>
    public Stage Stage => StageOrder.Deciding(Accused).Stage;

    public bool HasEnded => Accused.All(one => one.HasEnded);

    /// <summary>True while a question of theirs holds the case up.</summary>
    public bool AwaitsReporter => TakenBackAt is null && Accused.Any(one => one.Stage == Stage.AwaitingReporter);

    /// <summary>True while officers wait for the reporter, or have stopped waiting but would still hear him.</summary>
    public bool AsksReporter => TakenBackAt is null && Accused.Any(one => one.Stage == Stage.AwaitingReporter || one.IsClosedForSilence);

    /// <summary>Everything held back because of the newest move has this key.</summary>
    public string MoveHoldKey => $"move:{Id}:{Revision}";

    /// <summary>Those an officer may see: the accused's own agency sees nobody of another one.</summary>
    public IReadOnlyList<Accused> AccusedFor(Officer officer) => officer.Role switch
    {
        _ when RefusalOf(officer) is not null => [],
        Role.PpkOperator => [.. Accused.Where(one => one.Agency == officer.Agency)],
        _ => Accused,
    };

    /// <summary>Whether an officer may read this case, and why not. Every door to a case asks here, and nowhere else.</summary>
    /// <returns>Null when he may.</returns>
    public ReadingRefusal? RefusalOf(Officer officer, DateTimeOffset now) => now < ReleasedAt ? ReadingRefusal.NotReleased : RefusalOf(officer);

    /// <summary>The same for a time when the reporter cannot take it back any more.</summary>
    public ReadingRefusal? RefusalOf(Officer officer) =>
        officer.Role != Role.Administrator && (TakenBackAt is not null || IsWithdrawn) ? ReadingRefusal.TakenBack : RefusalByRule(officer);

    /// <summary>The same, whatever its reporter has taken back.</summary>
    private ReadingRefusal? RefusalByRule(Officer officer) => officer.Role switch
    {
        Role.Administrator => ReadingRefusal.ReadsNoCase,
        _ when Content.Readers?.RefusalOf(officer, Accused) is { } closed => closed,
        Role.PpkOperator when !Accused.Any(one => one.Agency == officer.Agency) => ReadingRefusal.NotForwarded,
        _ => null,
    };

    /// <summary>True when the officer's role has something to do here, now or when a deadline has passed.</summary>
    public bool CanBeWorkedBy(Officer officer) => AccusedFor(officer).Any(one => CaseMoves.WorkedBy(one).Contains(officer.Role));

    /// <summary>The reporter takes his report back before any officer was told.</summary>
    public TakeBackOutcome TakeBack(DateTimeOffset now, ReferenceData reference)
    {
        if (now >= ReleasedAt || Accused.Any(one => one.Stage != Stage.Received))
        {
            return new TakeBackOutcome.TooLate();
        }

        var moved = Accused.Select(one => Fire(one, CaseTrigger.TakenBack, null, null, null, now, reference)).ToList();
        CaseEvent[] events = [.. moved.Select(one => one.Event)];
        return new TakeBackOutcome.TakenBack(Changed(moved).Remembering(events), events);
    }

    public TakeOutcome Take(Officer officer, DateTimeOffset now, ReferenceData reference)
    {
        if (now < ReleasedAt)
        {
            return new TakeOutcome.NotReleased();
        }

        if (RefusalOf(officer) is { } why)
        {
            return new TakeOutcome.Closed(why);
        }

        if (Owner is not null)
        {
            return Owner == officer.Id ? new TakeOutcome.AlreadyYours() : new TakeOutcome.TakenBy(OwnerAlias);
        }

        if (HasEnded)
        {
            return new TakeOutcome.HasEnded();
        }

        if (!CanBeWorkedBy(officer))
        {
            return new TakeOutcome.NotForYou(Workers);
        }

        var opened = Accused
            .Where(one => one.Stage == Stage.Received)
            .Select(one => Fire(one, CaseTrigger.TakenUp, officer.Id, null, null, now, reference))
            .ToList();
        CaseEvent[] events = [CaseEvent.OfCase(CaseEvent.AssignedTo, officer.Id, now), .. opened.Select(one => one.Event)];
        var after = Changed(opened) with { Owner = officer.Id, OwnerAlias = officer.Alias };
        return new TakeOutcome.Taken(after.Remembering(events), events, opened.Count > 0);
    }

    public ReleaseOutcome Release(Officer officer, DateTimeOffset now)
    {
        if (Owner != officer.Id)
        {
            return new ReleaseOutcome.NotYours(OwnerAlias);
        }

        CaseEvent[] events = [CaseEvent.OfCase(CaseEvent.HandedOn, officer.Id, now)];
        return new ReleaseOutcome.Released(Changed([]).Unowned().Remembering(events), events);
    }

    /// <summary>Takes back the newest move, as if it had not been; the history keeps both.</summary>
    /// <param name="window">How long after the move that is possible: as long as the reporter's notice is held.</param>
    public UndoOutcome Undo(Officer officer, DateTimeOffset now, TimeSpan window, ReferenceData reference)
    {
        var last = CaseHistory.LastMove(History);
        var moves = last.Where(past => past.Trigger is not null).ToList();
        if (moves.Count == 0 || moves[0].By != officer.Id || !CanBeOwnedBy(officer))
        {
            return new UndoOutcome.NothingOfYours();
        }

        if (now >= moves[0].At + window)
        {
            return new UndoOutcome.TooLate();
        }

        var wasTaken = last.Any(past => past.What == CaseEvent.AssignedTo);
        CaseEvent[] events = [.. moves.Select(past => new CaseEvent(past.Accused, CaseEvent.Undone, past.To, past.From, officer.Id, null, now))];
        var after = this with { Revision = Revision + 1, Owner = wasTaken ? null : officer.Id, OwnerAlias = wasTaken ? null : officer.Alias };
        after = after.Remembering(events);
        return new UndoOutcome.Undone(
            after with { Accused = [.. Accused.Select(one => moves.Exists(past => past.Accused == one.Ordinal) ? CaseHistory.Replay(one, after.History, FiledOn, reference) : one)] },
            events);
    }

    /// <summary>The reporter adds files, links or statements; whatever waited for him goes on.</summary>
    /// <param name="undo">How long a move can be undone: a question younger than that was not shown to him, so this is no answer to it.</param>
    public AnswerOutcome Answer(IReadOnlyList<Addition> added, DateTimeOffset now, TimeSpan undo, ReferenceData reference)
    {
        if (TakenBackAt is not null || (HasEnded && !AsksReporter))
        {
            return new AnswerOutcome.HasEnded();
        }

        var waited = Accused
            .Where(one => (one.Stage == Stage.AwaitingReporter || one.IsClosedForSilence) && !IsQuestionUntold(one, now - undo))
            .Select(one => Fire(one, CaseTrigger.ReporterAnswered, null, null, null, now, reference))
            .ToList();
        CaseEvent[] events = [CaseEvent.OfCase(CaseEvent.EvidenceAdded, null, now), .. waited.Select(one => one.Event)];
        var after = Changed(waited) with { Evidence = WithAdded(added, now) };
        return new AnswerOutcome.Added(after.Remembering(events), events, waited.Count > 0);
    }

    /// <summary>The reporter adds something unasked: nothing goes on because of it.</summary>
    public AnswerOutcome Add(IReadOnlyList<Addition> added, DateTimeOffset now)
    {
        if (HasEnded || TakenBackAt is not null)
        {
            return new AnswerOutcome.HasEnded();
        }

        CaseEvent[] events = [CaseEvent.OfCase(CaseEvent.EvidenceAdded, null, now)];
        var after = Changed([]) with { Evidence = WithAdded(added, now) };
        return new AnswerOutcome.Added(after.Remembering(events), events, Moves: false);
    }

    private List<EvidenceItem> WithAdded(IReadOnlyList<Addition> added, DateTimeOffset now)
    {
        var items = Evidence.ToList();
        foreach (var one in added)
        {
            var isVoice = one.Kind == EvidenceKind.VoiceAnswer;
            items.Add(new EvidenceItem(NextId(items, isVoice), one.Kind, one.File, one.Text)
            {
                AddedAt = now,
                MessageId = one.MessageId,
                Spoken = isVoice ? new SpokenAnswer(SpokenField.Question, WorkingDays.DayOf(now)) : null,
                IsToBeDestroyed = isVoice && Evidence.Any(item => item.IsToBeDestroyed),
            });
        }

        return items;
    }

    private static EvidenceId NextId(List<EvidenceItem> items, bool isVoice) => isVoice
        ? EvidenceId.OfVoice(items.Where(item => item.IsAnswer).Select(item => item.Id.Shown).DefaultIfEmpty().Max() + 1)
        : new EvidenceId(items.Where(item => !item.Id.IsOfVoices).Select(item => item.Id.Value).DefaultIfEmpty().Max() + 1);

    private bool IsQuestionUntold(Accused one, DateTimeOffset toldUntil) =>
        CaseHistory.MovesOf(History, one.Ordinal) is [.., { Trigger: CaseTrigger.ReporterAsked } asked] && CaseHistory.IsUntold(asked, toldUntil);

    private (Accused After, CaseEvent Event) Fire(
        Accused one, CaseTrigger trigger, OfficerId? by, string? reason, string? agency, DateTimeOffset now, ReferenceData reference)
    {
        var today = WorkingDays.DayOf(now);
        var to = one.Stage;
        CaseLifecycle.Over(() => one, stage => to = stage, today).Fire(trigger);
        var move = CaseMoves.Of(one.Stage, trigger, to);
        return (one.After(move, reason, agency, FiledOn, today, reference), new CaseEvent(one.Ordinal, trigger.ToString(), one.Stage, to, by, reason, now));
    }

    private Case Changed(IReadOnlyList<(Accused After, CaseEvent Event)> moved) => this with
    {
        Revision = Revision + 1,
        Accused = [.. Accused.Select(one => moved.Select(it => it.After).FirstOrDefault(it => it.Ordinal == one.Ordinal) ?? one)],
    };

    private Case Unowned() => this with { Owner = null, OwnerAlias = null };

    private Case Remembering(IEnumerable<CaseEvent> events) => this with { History = [.. History, .. events] };

    /// <summary>The roles that have something to do here.</summary>
    public IReadOnlyList<Role> Workers => [.. Accused.SelectMany(CaseMoves.WorkedBy).Distinct().Where(role => Content.Readers is null || role != Role.PpkOperator)];
}
