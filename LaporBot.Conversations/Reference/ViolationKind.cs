namespace LaporBot.Conversations.Reference;

public enum ViolationKind
{
    /// <summary>Code of ethics (PP 42/2004): before the person supported is a fixed candidate.</summary>
    Ethics,

    /// <summary>Discipline (PP 94/2021): a fixed candidate, a party, or one's own candidacy.</summary>
    Discipline,
}
