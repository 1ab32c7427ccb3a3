namespace LaporBot.Conversations.Reference;

/// <summary>What people put before a region's name.</summary>
internal enum RegionKind
{
    Province,
    Kabupaten,
    Kota,
    District,
}
