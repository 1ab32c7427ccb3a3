namespace LaporBot.Conversations.Reference;

public enum ElectionKind
{
    /// <summary>Of governors, regents and mayors.</summary>
    Pilkada,

    /// <summary>Of the president and the parliaments.</summary>
    Pemilu,
}
