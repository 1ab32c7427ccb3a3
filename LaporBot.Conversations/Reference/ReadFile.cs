namespace LaporBot.Conversations.Reference;

/// <summary>One text of a data file that is in order by itself.</summary>
internal sealed record ReadFile(string Text, ReferenceHeader Header, object Content);
