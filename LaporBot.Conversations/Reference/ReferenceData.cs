namespace LaporBot.Conversations.Reference;

/// <summary>Catalogues and calendars, read from data files with a source and a date of validity.</summary>
public sealed partial record ReferenceData
{
    /// <summary>The data files that were built in.</summary>
    public static ReferenceData Embedded { get; } = new();
}
