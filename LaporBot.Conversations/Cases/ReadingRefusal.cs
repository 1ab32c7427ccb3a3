namespace LaporBot.Conversations.Cases;

/// <summary>Why an officer may not read a case. For us, not for him: he is told what he would be told of a case that does not exist.</summary>
public enum ReadingRefusal
{
    /// <summary>The reporter can still take it back.</summary>
    NotReleased,

    /// <summary>The reporter has taken the whole report back, and nobody has decided yet.</summary>
    TakenBack,

    /// <summary>He invites others; he reads nothing.</summary>
    ReadsNoCase,

    /// <summary>He works for the accused's agency, and it was not forwarded to it.</summary>
    NotForwarded,

    /// <summary>His agency is the accused's, is named as the accused's office, or runs the bot and is reported.</summary>
    ClosedToHisAgency,

    /// <summary>The report goes past the offices of a region, and his agency does not sit above it.</summary>
    PastHisOffice,
}
