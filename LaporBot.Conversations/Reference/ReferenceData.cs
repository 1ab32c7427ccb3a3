namespace LaporBot.Conversations.Reference;

/// <summary>Catalogues and calendars, read from data files with a source and a date of validity.</summary>
public sealed partial record ReferenceData
{
    // Lazy, so that a command that needs none of it does not read it.
    private static readonly Lazy<ReferenceData> s_embedded = new(() => ReferenceFiles.Read(new Dictionary<string, string>()).Data);

    /// <summary>The data files that were built in.</summary>
    public static ReferenceData Embedded => s_embedded.Value;
}
