namespace LaporBot.Conversations.Reporting;

/// <summary>What we wait for while a citizen writes a report.</summary>
public enum ReportStep
{
    /// <summary>The parent of every step below: the report is being written and can be dropped.</summary>
    Drafting,

    /// <summary>Nothing is kept for longer than this draft until he agrees.</summary>
    AwaitingConsent,

    /// <summary>Which form of the catalogue fits, or "tidak yakin".</summary>
    AwaitingViolation,

    /// <summary>One of the guide's plain questions, because he is not sure which form fits; may be skipped.</summary>
    AwaitingGuideAnswer,

    /// <summary>Whether the form that his answers led to fits.</summary>
    AwaitingSuggestionChoice,

    /// <summary>What the chosen form asks besides: a link, a witness, a plate, what was demanded; may be skipped.</summary>
    AwaitingDetail,

    /// <summary>The name of the accused at hand.</summary>
    AwaitingName,

    /// <summary>Whether a pasted list was understood as he means it.</summary>
    AwaitingAccusedList,

    /// <summary>The office or post of the accused at hand.</summary>
    AwaitingOffice,

    /// <summary>What the accused at hand is, when he is no civil servant.</summary>
    AwaitingPersonKind,

    /// <summary>The NIP of the accused at hand; may be skipped.</summary>
    AwaitingNip,

    /// <summary>The day of the act, or the citizen's own words for it.</summary>
    AwaitingDay,

    /// <summary>Where it happened.</summary>
    AwaitingPlace,

    /// <summary>The regency or city of the place, when his words did not name one; may be skipped.</summary>
    AwaitingRegion,

    /// <summary>The day he learned of the act, where an election's clock depends on it; may be skipped.</summary>
    AwaitingKnownDay,

    /// <summary>The account; messages are joined until he says that it is finished.</summary>
    AwaitingStory,

    /// <summary>Files, links and statements until he says that it is enough.</summary>
    AwaitingEvidence,

    /// <summary>How he wants to be known.</summary>
    AwaitingAnonymity,

    /// <summary>He chose the open name and is asked a second time.</summary>
    AwaitingOpenNameAgain,

    /// <summary>Whether he may report by a name at all; the answer is not kept.</summary>
    AwaitingAge,

    /// <summary>The reporter's own name, sealed or open; may be skipped.</summary>
    AwaitingReporterName,

    /// <summary>The reporter's own address, sealed or open; may be skipped.</summary>
    AwaitingReporterAddress,

    /// <summary>Every answer is shown and can be changed; nothing has been sent.</summary>
    AwaitingReview,

    /// <summary>Whose a part is that may give him away, or whether it shall be covered.</summary>
    AwaitingLeakChoice,

    /// <summary>Whether a recording in which he may be heard or seen goes as it is, is exchanged or taken out.</summary>
    AwaitingFileChoice,

    /// <summary>Whether the recordings of his own voice are destroyed once they are written out.</summary>
    AwaitingVoiceChoice,

    /// <summary>Whether the accused could guess from the story who wrote it; the last question of a reporter who does not go openly.</summary>
    AwaitingGuess,

    /// <summary>Which sentences of the story the verifier alone shall read.</summary>
    AwaitingVerifierPart,

    /// <summary>The day from which officers may read the report.</summary>
    AwaitingHeldDay,

    /// <summary>Which of the accused is to be changed, or one more.</summary>
    AwaitingAccusedChoice,

    /// <summary>The report has been sent; the draft is gone.</summary>
    Sent,

    /// <summary>The draft was let go and nothing of it is kept.</summary>
    Dropped,
}
