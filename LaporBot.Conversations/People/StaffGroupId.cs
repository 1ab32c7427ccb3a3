namespace LaporBot.Conversations.People;

public readonly record struct StaffGroupId(Guid Value);
