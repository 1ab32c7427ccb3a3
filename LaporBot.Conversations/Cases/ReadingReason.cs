namespace LaporBot.Conversations.Cases;

/// <summary>Why a case is closed to some who would otherwise read it.</summary>
public enum ReadingReason
{
    /// <summary>The reporter may be one of the accused's own staff.</summary>
    Insider,

    /// <summary>The reporter does not want it to go through his local office.</summary>
    Asked,

    /// <summary>The accused leads a regional government or its staff.</summary>
    HighPost,

    /// <summary>The accused works for the agency that runs the bot.</summary>
    HostAgency,
}
