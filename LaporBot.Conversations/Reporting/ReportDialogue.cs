using LaporBot.Conversations.Brakes;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.Listening;
using LaporBot.Conversations.Reference;
using LaporBot.Conversations.Speaking;
using static LaporBot.Conversations.Reporting.ReportStep;

namespace LaporBot.Conversations.Reporting;

/// <summary>A citizen writes a report: what he means, whether it may happen, what is asked next.</summary>
public static class ReportDialogue
{
    /// <summary>A new draft, which begins with the question for consent.</summary>
    /// <param name="violation">What a link or the guide has chosen already; null when he chooses himself.</param>
    /// <param name="region">Where the poster hangs that he scanned; offered where his own words name no region.</param>
    public static Turn Begin(Situation situation, Violation? violation, Region? region = null)
    {
        var draft = new ReportDraft { Tag = situation.Supplies.DraftTag, Violation = violation?.Code, Region = region?.Code };
        return At(situation, draft, [ReportPrompts.For(draft, situation)]);
    }

    /// <summary>He agreed below the first message: a report begins at its first question. One that was begun goes on.</summary>
    public static Turn Agree(Situation situation) => situation.Conversation.Draft switch
    {
        null => Agreed(situation, new ReportDraft { Tag = situation.Supplies.DraftTag }),
        { Step: AwaitingConsent, DropAsked: false, PauseAsked: false } waiting => Agreed(situation, waiting),
        _ => StillOpen(situation),
    };

    /// <param name="opening">A first message that was already a story or a file.</param>
    public static Turn BeginWith(Situation situation, Utterance opening)
    {
        var draft = new ReportDraft { Tag = situation.Supplies.DraftTag };
        var move = opening switch
        {
            Utterance.Said said => new ReportMove(
                draft with { Story = [new Answer(said.Text, said.MessageId)] }, new Sentence("report.FirstWordsKept")),
            Utterance.Attached attached => OpeningFile(draft, attached),
            _ => new ReportMove(draft),
        };
        return At(situation, move.Draft, [ReportPrompts.For(move.Draft, situation, move.Says)]);
    }

    /// <param name="told">What he has said already that is no file.</param>
    internal static Turn BeginWith(Situation situation, IReadOnlyList<Addition> told)
    {
        var story = told.Where(one => one.Kind is not (EvidenceKind.Contact or EvidenceKind.Location)).Select(one => new Answer(one.Text!, one.MessageId)).ToList();
        var draft = told.Where(one => one.Kind is EvidenceKind.Contact or EvidenceKind.Location).Aggregate(
            new ReportDraft { Tag = situation.Supplies.DraftTag, Story = story },
            (before, proof) => before.WithEvidence(proof.Kind, null, proof.Text, proof.MessageId));
        return At(situation, draft, [ReportPrompts.For(draft, situation, new Sentence("report.FirstWordsKept"))]);
    }

    /// <summary>The question at hand once more.</summary>
    public static Turn Resume(Situation situation, params IReadOnlyList<Sentence> first) =>
        Turn.Saying(situation.Conversation, ReportPrompts.For(DraftOf(situation), situation, first));

    /// <summary>He wants to report and has begun before: the question at hand.</summary>
    public static Turn StillOpen(Situation situation) =>
        DraftOf(situation).PauseAsked ? Resume(situation) : Resume(situation, new Sentence("report.DraftStillOpen"));

    /// <summary>Asks whether the draft shall really be dropped.</summary>
    public static Turn AskToDrop(Situation situation)
    {
        var draft = DraftOf(situation);
        return draft is { DropAsked: true, BeginsAnew: false }
            ? Resume(situation)
            : Settle(situation, draft, new ReportMove(draft with { DropAsked = true, BeginsAnew = false }), isPress: false);
    }

    /// <summary>Hears whatever is said while a draft is open.</summary>
    public static Turn Hear(Situation situation, Utterance heard)
    {
        var draft = DraftOf(situation);
        if (heard is Utterance.Pressed pressed)
        {
            return Press(situation, draft, pressed);
        }

        if (heard is Utterance.Unusable { Kind: UnusableKind.UnreadableButton })
        {
            return Refused(situation, draft, new Sentence("report.StaleButton"), asksAgain: true);
        }

        var move = ReportInterpreter.Read(draft, heard, situation);
        if (situation.QuestionUndelivered && !draft.PauseAsked && heard is Utterance.Said said && !move.IsChoice)
        {
            move = StrayAnswers.Reconsider(draft, new Answer(said.Text, said.MessageId), move, situation);
        }

        return Settle(situation, draft, move, isPress: false);
    }

    /// <summary>A press on a button of a draft that is gone.</summary>
    public static Turn PressWithoutDraft(Situation situation) =>
        Turn.Saying(situation.Conversation, new Reply.Toast(new Sentence("report.StaleWithoutDraft")));

    private static Turn Press(Situation situation, ReportDraft draft, Utterance.Pressed pressed)
    {
        var press = ReportCode.Read(pressed.Code);
        if (press is null || press.Tag != draft.Tag)
        {
            return Refused(situation, draft, new Sentence("report.StaleButton"), asksAgain: true);
        }

        if (press.Asked < draft.RetoldAt && draft is { Step: AwaitingLeakChoice, PauseAsked: false, DropAsked: false })
        {
            return Refused(situation, draft, new Sentence("passing.TextChanged"), asksAgain: true);
        }

        if (press.Asked != draft.Asked)
        {
            // Another button of the same question did nothing: whoever pressed to send must not believe that he has sent.
            var isTaken = draft.Taken == pressed.Code.Value && !draft.PauseAsked;
            return Refused(situation, draft, new Sentence(isTaken ? "report.AlreadyTaken" : "report.StaleButton"), asksAgain: !isTaken);
        }

        return Taken(draft, press, pressed.Code, Settle(situation, draft, ReportPresses.Read(draft, pressed.Code, situation), isPress: true));
    }

    /// <summary>Remembers the button that led on to another question. That he said to be too young is remembered nowhere.</summary>
    private static Turn Taken(ReportDraft before, ReportPress press, ChoiceCode code, Turn turn) =>
        turn.After.Draft is { } after && after.Tag == before.Tag && after.Asked != before.Asked && press.Verb != ReportVerb.TooYoung
            ? turn with { After = turn.After with { Draft = after with { Taken = code.Value } } }
            : turn;

    private static Turn Agreed(Situation situation, ReportDraft draft) => Settle(situation, draft, ReportPresses.Agreed(draft, situation), isPress: true);

    private static Turn Settle(Situation situation, ReportDraft before, ReportMove meant, bool isPress)
    {
        var move = EvidenceBrake.Held(before, meant);
        if (move.Trigger == ReportTrigger.ReportConfirmed && SendBrake.Holds(before, situation) is { } held)
        {
            return At(situation, before, [held]);
        }

        var draft = VoiceTelling.Pruned(DraftDetail.WithQuestion(Placed(situation, before, move.Draft), situation.Reference));
        if (draft.Day is { } day && draft.Region != before.Region && move.Draft.Day != day)
        {
            move = move with { Says = [.. move.Says, new Sentence("report.DayRead", day)] };
        }

        if (move.Trigger is { } trigger)
        {
            if (ReportLens.Moved(draft, trigger) is not { } moved)
            {
                return Refused(situation, before, new Sentence("report.StaleButton"), asksAgain: true);
            }

            draft = Arrived(before, moved, trigger);
        }

        if (move.Trigger == ReportTrigger.PlaceTold)
        {
            move = move with { Says = [.. move.Says, .. RegionReading.ShownBack(before, draft, situation.Reference.Regions)] };
        }

        return draft.Step switch
        {
            Sent => ReportFiling.File(situation, draft),
            Dropped when before.BeginsAnew => BegunAnew(situation, before),
            Dropped => Gone(situation, before, move.Trigger == ReportTrigger.ConsentRefused ? "report.ConsentRefused" : "report.DraftDropped"),
            _ => Asked(situation, before, draft, move, isPress),
        };
    }

    /// <summary>What follows from the place: its region, the day there, and whether an election's clock asks for one day more.</summary>
    private static ReportDraft Placed(Situation situation, ReportDraft before, ReportDraft after)
    {
        var heard = after.DayTold == before.DayTold ? after : after with { DayHeardAt = situation.Now };
        var located = RegionReading.Located(before, heard, situation.Reference.Regions);
        return DraftClock.WithQuestion(located.Region == before.Region ? located : DraftClock.InItsZone(located, situation.Reference), situation);
    }

    private static ReportDraft Arrived(ReportDraft before, ReportDraft draft, ReportTrigger trigger) => draft with
    {
        // That he said to be too young is not remembered, not even as the question answered last.
        Previous = trigger is ReportTrigger.WentBack or ReportTrigger.TooYoungSaid ? null : before.Step,
        Reviewed = draft.Reviewed || draft.Step == AwaitingReview,
    };

    private static Turn Asked(Situation situation, ReportDraft before, ReportDraft draft, ReportMove move, bool isPress)
    {
        // An edit while he decides about his words may bring another finding before the one that he was asked about.
        var isRetold = draft.Step == AwaitingLeakChoice && (!ReferenceEquals(draft.Story, before.Story) || !ReferenceEquals(draft.Evidence, before.Evidence));
        var isAnotherQuestion = isRetold || draft.Step != before.Step || draft.DropAsked != before.DropAsked || draft.PauseAsked != before.PauseAsked
            || draft.BeginsAnew != before.BeginsAnew || draft.LeaksAnswered != before.LeaksAnswered
            || draft.Guided.Count != before.Guided.Count
            || (before.Stray is not null && isPress);
        var after = draft with
        {
            Asked = isAnotherQuestion ? before.Asked + 1 : before.Asked,
            Taken = isAnotherQuestion ? null : before.Taken,
            RetoldAt = isRetold && before.Step == AwaitingLeakChoice && draft.LeaksAnswered == before.LeaksAnswered ? before.Asked + 1 : draft.RetoldAt,
            Stray = ReferenceEquals(draft.Stray, before.Stray) && !ReferenceEquals(draft, before) ? null : draft.Stray,
        };
        if (move.Instead is { } instead)
        {
            return At(situation, after, [.. instead.Select(reply => Fitting(reply, isPress, move.Says, StrayRow(after)))]);
        }

        var question = ReportPrompts.For(after, situation, move.Says);
        IReadOnlyList<Reply> apart = move.SaidApart is { } line ? [new Reply.Message([line], [])] : [];
        return At(situation, after, [.. apart, question with { Choices = ReportPrompts.Fitted([.. StrayRow(after), .. question.Choices]) }]);
    }

    private static IReadOnlyList<IReadOnlyList<Choice>> StrayRow(ReportDraft after) => after.Stray is { Before: not null }
        ? [[ReportPrompts.Button(after, "report.ButtonForBefore", ReportVerb.ForBefore)]]
        : [];

    private static Reply Fitting(Reply reply, bool isPress, IReadOnlyList<Sentence> first, IReadOnlyList<IReadOnlyList<Choice>> more) => reply switch
    {
        Reply.Rewrite page when !isPress => new Reply.Message(page.Says, page.Choices) { Asks = true },
        Reply.Message message => message with { Says = [.. first, .. message.Says], Choices = ReportPrompts.Fitted([.. more, .. message.Choices]) },
        _ => reply,
    };

    private static Turn Refused(Situation situation, ReportDraft draft, Sentence why, bool asksAgain) => asksAgain
        ? Turn.Saying(situation.Conversation, new Reply.Toast(why), ReportPrompts.For(draft, situation))
        : Turn.Saying(situation.Conversation, new Reply.Toast(why));

    private static Turn Gone(Situation situation, ReportDraft gone, string farewell) =>
        new(situation.Conversation with { Draft = null }, [new Reply.Message([new Sentence(farewell)], [])], [new Intent.DestroyDraft(gone.FirstMessage)]);

    private static Turn BegunAnew(Situation situation, ReportDraft gone)
    {
        var begun = Begin(situation, violation: null);
        return begun with
        {
            Replies = [new Reply.Message([new Sentence("pause.OldDropped")], []), .. begun.Replies],
            Intents = [new Intent.DestroyDraft(gone.FirstMessage)],
        };
    }

    private static Turn At(Situation situation, ReportDraft draft, IReadOnlyList<Reply> replies) =>
        new(situation.Conversation with { Draft = draft.WithCase(situation), Answering = null }, replies, []);

    private static ReportMove OpeningFile(ReportDraft draft, Utterance.Attached attached)
    {
        if (VoiceTelling.Opening(draft, attached.File, attached.MessageId) is { } spoken)
        {
            return spoken;
        }

        var taken = EvidenceTaking.Take(draft, attached.File, attached.MessageId);
        if (taken.Draft.Evidence.Count == 0)
        {
            return taken;
        }

        var withCaption = attached.File.Caption is { } caption && FirstWords.AreAStory(caption)
            ? taken.Draft with { Story = [new Answer(caption, attached.MessageId)] }
            : taken.Draft;
        return new ReportMove(withCaption, [new Sentence("report.FirstFileKept"), .. EvidenceTaking.NotShown(withCaption.Evidence[^1].Item)]);
    }

    private static ReportDraft DraftOf(Situation situation) =>
        situation.Conversation.Draft ?? throw new InvalidOperationException("No report is being written here.");
}
