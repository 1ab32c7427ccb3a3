namespace LaporBot.Conversations.Admissibility;

public enum AdmissibilityKind
{
    /// <summary>Syarat formal.</summary>
    Formal,

    /// <summary>Syarat materiel.</summary>
    Material,
}
