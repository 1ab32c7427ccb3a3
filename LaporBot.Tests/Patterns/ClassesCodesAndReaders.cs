using LaporBot.Conversations.Admissibility;
using LaporBot.Conversations.Cases;
using LaporBot.Conversations.People;
using LaporBot.Conversations.Reference;

namespace LaporBot.Tests.Patterns;

/// <summary>What our notes on the field (7.1) say of each pattern, written down by hand and held against what comes of the report.</summary>
public class ClassesCodesAndReaders
{
    private const string Ethics = "kode etik";
    private const string Discipline = "disiplin";
    private const string Crime = "pidana";
    private const string Elsewhere = "bukan kewenangan";

    /// <summary>Number, class, codes of the notes, the form that the citizen chooses, whether it may come from inside.</summary>
    public static TheoryData<int, string, string, string, bool> Notes => new()
    {
        { 1, Discipline, "DP-04 DS-01", "DP-04", false },
        { 2, Discipline, "DS-12", "DS-12", false },
        { 3, Ethics, "KE-04", "DS-06", false },
        { 4, Elsewhere, "", "DS-13", false },
        { 5, Discipline, "DS-07", "DS-07", false },
        { 6, Elsewhere, "", "DS-13", false },
        { 7, Discipline, "DS-06", "DS-06", false },
        { 8, Ethics, "KE-05", "DS-07", false },
        { 9, Discipline, "DS-04 DS-06", "DS-04", false },
        { 10, Discipline, "DS-08 DP-03", "DP-03", true },
        { 11, Discipline, "DS-06", "DS-06", false },
        { 12, Discipline, "DS-08", "DS-08", true },
        { 13, Ethics, "KE-03", "DS-04", false },
        { 14, Ethics, "KE-06", "DP-01", false },
        { 15, Ethics, "KE-06", "DP-01", false },
        { 17, Discipline, "DS-01", "DS-01", false },
        { 18, Discipline, "DS-08", "DS-08", true },
        { 19, Discipline, "DS-04", "DS-04", false },
        { 20, Discipline, "DS-08 DS-12", "DS-08", true },
        { 21, Discipline, "DS-06 DS-07", "DS-06", false },
        { 22, Discipline, "DS-08 DP-03", "DP-03", true },
        { 23, Discipline, "DS-08", "DS-08", true },
        { 24, Discipline, "DS-08", "DS-08", true },
        { 25, Discipline, "DS-02", "DS-02", false },

        // PD-01 is no form that a citizen chooses: he reports the decision (DS-12), and officers read the crime beside it.
        { 26, Crime, "PD-01", "DS-12", false },

        // DP-05 is no form that a citizen chooses either: it is DS-12 in the words of PP 94/2021 (notes 2.3 and 2.4), and officers read it beside.
        { 27, Discipline, "DP-05", "DS-12", false },
        { 28, Discipline, "DS-08", "DS-08", true },
        { 29, Discipline, "DS-03", "DS-03", false },
    };

    [Fact]
    public void Are_noted_for_every_pattern_that_is_filed() =>
        Assert.Equal(Incidents.All.Select(one => one.Number).Order(), Notes.Select(row => (int)row[0]).Order());

    [Theory, MemberData(nameof(Notes))]
    public void Are_those_of_the_notes(int number, string kind, string codes, string chosen, bool fromInside)
    {
        var walk = new PatternWalk(Incidents.All.Single(one => one.Number == number));
        walk.Send();
        var (filed, reference) = (walk.Citizen.Filed, walk.Citizen.Reference);

        Assert.Equal(chosen, filed.Content.Violation);
        var speaks = SuggestedViolation.Of(filed.Content, reference).Select(one => one.Violation.Code).FirstOrDefault() ?? chosen;
        var crimes = CriminalTrack.Of(filed.Content, reference).Select(one => one.Code).ToList();
        switch (kind)
        {
            case Elsewhere:
                Assert.Equal(filed.Accused.Count, filed.Content.NotAsn?.Count);
                break;
            case Crime:
                Assert.Equal([codes], crimes);
                break;
            default:
                string?[] read = [speaks, reference.Violations.StatuteOf(speaks)?.Code];
                Assert.NotEmpty(read.Intersect(codes.Split(' ')));
                Assert.Equal(kind == Ethics ? ViolationKind.Ethics : ViolationKind.Discipline, reference.Violations.Find(speaks)!.Kind);
                break;
        }

        Assert.Equal(fromInside, filed.Content.Readers?.MayBeInsider == true);
        AssertReaders(filed, fromInside);
    }

    [Theory]
    [InlineData("DS-08", "DP-06")]
    [InlineData("DS-11", "DP-07")]
    [InlineData("DS-12", "DP-05")]
    public void A_form_of_the_statute_is_in_no_menu_and_stands_beside_that_of_the_decree(string chosen, string beside)
    {
        var forms = ReferenceData.Embedded.Violations;

        Assert.Null(forms.Find(beside)!.Rank);
        Assert.Equal(beside, forms.StatuteOf(chosen)?.Code);
        Assert.Null(forms.StatuteOf(beside));
    }

    /// <summary>The task force reads at the centre and in the region; the appointing authority of the region does not before it is forwarded. Of one from inside it never
    /// does, nor of one about the office that runs the bot: in these tests that is the Dinas Contoh.</summary>
    private static void AssertReaders(Case filed, bool fromInside)
    {
        var region = filed.Content.Region!.Value;
        var regency = region.Level == RegionLevel.District ? region.Parent!.Value : region;

        Assert.All(["BKN", "BAWASLU", "PANRB", "KEMENDAGRI"], agency => Assert.Null(Refusal(filed, Role.Verifier, agency, Seat.Central)));
        Assert.Null(Refusal(filed, Role.Verifier, $"BAWASLU-{regency}", Seat.In(regency)));
        Assert.Null(Refusal(filed, Role.Reviewer, "BAWASLU", Seat.Central));
        var neverHis = fromInside || filed.Accused.Any(one => one.Office.Contains("Dinas Contoh", StringComparison.Ordinal));
        Assert.Equal(neverHis ? ReadingRefusal.ClosedToHisAgency : ReadingRefusal.NotForwarded, Refusal(filed, Role.PpkOperator, regency.ToString(), Seat.In(regency)));
        Assert.Equal(ReadingRefusal.ReadsNoCase, Refusal(filed, Role.Administrator, "LAPORBOT", Seat.Central));
    }

    private static ReadingRefusal? Refusal(Case filed, Role role, string agency, Seat seat) =>
        filed.RefusalOf(new Officer(new OfficerId(Guid.Empty), role, agency, "Petugas Contoh", ToldOfNewCases: true) { Seat = seat });
}
