namespace LaporBot.Conversations.Reference;

/// <summary>Hours ahead of UTC; Indonesia has no summer time.</summary>
public enum IndonesianZone
{
    /// <summary>Western: Sumatra, Java, west and central Kalimantan.</summary>
    WIB = 7,

    /// <summary>Central: Bali, Nusa Tenggara, Sulawesi, the rest of Kalimantan.</summary>
    WITA = 8,

    /// <summary>Eastern: Maluku and Papua.</summary>
    WIT = 9,
}
