using LaporBot.Conversations.Reference;

namespace LaporBot.Conversations.Cases;

/// <summary>What a form of breach asked besides, and the answer.</summary>
public sealed record ReportDetail(BreachQuestion Asked, string Told);
