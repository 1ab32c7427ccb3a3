namespace LaporBot.Conversations.Cases;

/// <summary>Where an accused's case stands (domain research 1.9). Stored as text.</summary>
public enum Stage
{
    /// <summary>Sent by the reporter; nobody has opened it.</summary>
    Received,

    /// <summary>The task force checks whether it can be taken up: seven days.</summary>
    Verifying,

    /// <summary>Waiting for the reporter; the clock is paused.</summary>
    AwaitingReporter,

    /// <summary>Bawaslu studies whether it was a breach: three working days.</summary>
    UnderReview,

    /// <summary>BKN has passed it to the appointing authority (PPK): fourteen days.</summary>
    ForwardedToPpk,

    /// <summary>The accused's agency examines.</summary>
    UnderExamination,

    /// <summary>The PPK has imposed a sanction.</summary>
    Sanctioned,

    /// <summary>Done: the sanction is noted in the national record, or nothing is left to do.</summary>
    Closed,

    /// <summary>The PPK did not act in time: BKN reprimands or blocks personnel services.</summary>
    UnderControl,

    /// <summary>Exit: the breach could not be proven.</summary>
    Unproven,

    /// <summary>Exit: refused at the check, with a reason.</summary>
    Rejected,

    /// <summary>Exit: taken back by the reporter before anybody was told, or later with an officer's decision.</summary>
    Withdrawn,

    /// <summary>Exit: another body's matter, named in the reason.</summary>
    OutOfJurisdiction,

    /// <summary>Exit: the accused has retired, resigned or been dismissed.</summary>
    AccusedLeft,
}
