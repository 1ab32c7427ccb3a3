namespace LaporBot.Conversations.Reporting;

/// <summary>What a typed employee number looks like; never more than a likeness.</summary>
public enum NipImpression
{
    /// <summary>No digit in it: it answers another question.</summary>
    NoNumber,

    /// <summary>It does not have the parts of such a number; taken with a warning.</summary>
    Doubtful,

    /// <summary>Digits 13 and 14 can be a month: probably a civil servant's NIP.</summary>
    LikePns,

    /// <summary>Digits 13 and 14 are no month: probably a contract employee's NI PPPK.</summary>
    LikePppk,
}
