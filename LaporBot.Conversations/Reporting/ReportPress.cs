namespace LaporBot.Conversations.Reporting;

/// <summary>A press on one of a draft's buttons.</summary>
/// <param name="Asked">The question the button stood below.</param>
internal sealed record ReportPress(string Tag, int Asked, string Verb, string Argument);
