namespace LaporBot.Conversations.Reference;

/// <summary>A province, a regency or city, or a district.</summary>
/// <param name="Name">As the decree writes it: "Jawa Timur", "Kabupaten Gresik", "Sangkapura".</param>
/// <param name="Zone">Its own, or that of the region it lies in.</param>
public sealed record Region(RegionCode Code, string Name, IndonesianZone Zone)
{
    /// <summary>The day it is there.</summary>
    public DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(TimeSpan.FromHours((int)Zone)).DateTime);
}
