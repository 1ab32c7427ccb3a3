namespace LaporBot.Conversations.Reference;

/// <summary>Catalogues and calendars, read from data files with a source and a date of validity.</summary>
public sealed partial record ReferenceData
{
    // Lazy, since the parts of this type initialise in no particular order.
    private static readonly Lazy<ReferenceData> s_embedded = new(() => new ReferenceData());

    /// <summary>The data files that were built in.</summary>
    public static ReferenceData Embedded => s_embedded.Value;
}
