namespace LaporBot.Conversations.Reference;

public enum RegionLevel
{
    Province,

    /// <summary>Kabupaten or kota: where a regional government sits.</summary>
    Regency,

    /// <summary>Kecamatan, in Papua distrik.</summary>
    District,
}
