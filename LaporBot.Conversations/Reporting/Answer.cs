namespace LaporBot.Conversations.Reporting;

/// <summary>Something the citizen typed, as typed.</summary>
/// <param name="MessageId">The message it came from, so that an edit of that message finds it; 0 when it came from a button.</param>
public sealed record Answer(string Text, long MessageId);
