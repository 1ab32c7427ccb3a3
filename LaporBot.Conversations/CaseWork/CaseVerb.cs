namespace LaporBot.Conversations.CaseWork;

/// <summary>What a button of case work does. The names stand in buttons that are already in people's chats: add, never rename.</summary>
public enum CaseVerb
{
    /// <summary>Own the case from now on.</summary>
    Take,

    /// <summary>See the case.</summary>
    Show,

    /// <summary>See one accused, with the moves that are open.</summary>
    Accused,

    /// <summary>See one piece of evidence; the argument is its number.</summary>
    Evidence,

    /// <summary>Move an accused's case; the argument is the trigger.</summary>
    Move,

    /// <summary>The agency to forward to; the argument is its code.</summary>
    Agency,

    /// <summary>Leave what was begun.</summary>
    Leave,

    /// <summary>Undo the newest move.</summary>
    Undo,

    /// <summary>Hand the case back.</summary>
    Release,

    /// <summary>See the next of many accused; the argument is the page.</summary>
    List,

    /// <summary>The reporter was there in person; asks once more.</summary>
    Came,

    /// <summary>He was, for certain.</summary>
    CameSure,

    /// <summary>Ask for the case to be marked as abuse; the argument is the days, and the number of a reason after a dot.</summary>
    Abuse,

    /// <summary>Decide about what the reporter took back; the argument is the item's number or 0, and the decision after a dot.</summary>
    Judge,
}
