namespace LaporBot.Conversations.Reference;

/// <summary>What a typed place can mean.</summary>
public abstract record RegionMatch
{
    private RegionMatch() { }

    /// <param name="IsCertain">False when the words only resemble its name, or it is but a district's name among other words.</param>
    public sealed record One(Region Region, bool IsCertain) : RegionMatch
    {
        /// <summary>True where nothing but its name stands behind the last comma: "Balai desa, Sangkapura".</summary>
        public bool ClosesAlone { get; init; }
    }

    /// <param name="Regions">2 to <see cref="RegionFinder.AtMost"/>, in the order of their codes.</param>
    public sealed record Several(IReadOnlyList<Region> Regions) : RegionMatch;

    public sealed record None : RegionMatch;
}
