using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;

namespace LaporBot.Conversations.Cases;

/// <summary>Whom a case is closed to although his role would let him read it. Decided when it is filed; the central bodies carry it on.</summary>
/// <param name="ClosedTo">Codes of agencies of which nobody reads it.</param>
public sealed record ReadingRule(IReadOnlyList<string> ClosedTo)
{
    /// <summary>Regions past whose offices it goes: only who sits above all of them reads it. Null for none.</summary>
    public IReadOnlyList<RegionCode>? Past { get; init; }

    /// <summary>True where it goes past every regional office, because nobody can say which one is the accused's.</summary>
    public bool CentralAlone { get; init; }

    /// <summary>Null in reports from inside that were stored when these were the only ones.</summary>
    public IReadOnlyList<ReadingReason>? Reasons { get; init; }

    internal bool MayBeInsider => Is(ReadingReason.Insider);

    internal bool GoesPast => CentralAlone || Past is { Count: > 0 };

    internal bool Is(ReadingReason reason) => Reasons is null ? reason == ReadingReason.Insider : Reasons.Contains(reason);

    /// <summary>Closed to whomever one of the two closes it to.</summary>
    public static ReadingRule? Both(ReadingRule? one, ReadingRule? other) => (one, other) switch
    {
        (null, _) => other,
        (_, null) => one,
        _ => new ReadingRule([.. one.ClosedTo.Union(other.ClosedTo)])
        {
            Past = [.. (one.Past ?? []).Union(other.Past ?? [])],
            CentralAlone = one.CentralAlone || other.CentralAlone,
            Reasons = [.. one.AllReasons.Union(other.AllReasons)],
        },
    };

    private IReadOnlyList<ReadingReason> AllReasons => Reasons ?? [ReadingReason.Insider];

    /// <returns>Null when he may read it. An appointing authority's operator never may: he sits where the accused works, whatever agency that is.</returns>
    public ReadingRefusal? RefusalOf(Officer officer, IEnumerable<Accused> accused) => officer switch
    {
        { Role: Role.PpkOperator } => ReadingRefusal.ClosedToHisAgency,
        _ when ClosedTo.Contains(officer.Agency) || accused.Any(one => one.Agency == officer.Agency) => ReadingRefusal.ClosedToHisAgency,
        { Seat.IsCentral: false } when CentralAlone || Past?.All(officer.Seat.IsAbove) == false => ReadingRefusal.PastHisOffice,
        _ => null,
    };
}
