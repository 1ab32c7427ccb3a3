namespace LaporBot.Conversations.People;

/// <summary>A group in which cases are announced. Its title is not kept: administrators tell groups apart by the agency that each was bound for.</summary>
public sealed record StaffGroup(StaffGroupId Id, string Agency);
