namespace LaporBot.Conversations.Reference;

/// <summary>Catalogues and calendars, read from data files with a source and a date of validity.</summary>
public sealed record ReferenceData;
