using LaporBot.Conversations.Reference;

namespace LaporBot.Tests.Reference;

/// <summary>An election names regions, a guide names forms and routes: an operator changes two files for each other, or forgets one of them.</summary>
public class FilesThatBelongTogether
{
    private const string Elections = "elections.json";
    private const string Regions = "regions.csv";

    private static readonly string s_withNewRegion = $"{DataFile.Text(Regions).TrimEnd()}\n99,Provinsi Contoh,WIB\n";
    private static readonly string s_otherRegion = s_withNewRegion.Replace("99,Provinsi", "98,Provinsi", StringComparison.Ordinal);
    private static readonly string s_namesIt = DataFile.Text(Elections).Replace("\"regions\": []", "\"regions\": [ \"99\" ]", StringComparison.Ordinal);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Two_that_were_changed_for_each_other_serve_together_whichever_is_read_first(bool electionsFirst)
    {
        (string, string)[] both = [(Elections, s_namesIt), (Regions, s_withNewRegion)];
        var reading = Read(null, electionsFirst ? both : [.. both.Reverse()]);

        Assert.Empty(reading.Faults);
        Assert.NotNull(reading.Data.Regions.Find(new RegionCode("99")));
        Assert.Contains(reading.Data.Elections.All, one => one.Regions.Contains(new RegionCode("99")));
    }

    [Fact]
    public void One_that_names_what_nobody_added_is_refused_with_its_line()
    {
        var fault = Assert.Single(Read(null, (Elections, s_namesIt)).Faults);

        Assert.Equal((Elections, LineOf(s_namesIt, "\"99\"")), (fault.File, fault.Line));
        Assert.Contains("99 is no region of regions.csv", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_the_one_that_was_changed_since_both_were_good_is_refused_and_its_copy_serves()
    {
        var reading = Read(Copies, (Elections, s_namesIt), (Regions, s_otherRegion));

        var refused = Assert.Single(reading.Files, file => file.Fault is not null);
        Assert.Equal((Regions, true), (refused.Name, refused.RunsLastGood));
        Assert.Equal($"regions.csv:0: does not fit elections.json:{LineOf(s_namesIt, "\"99\"")}: 99 is no region of regions.csv.", refused.Fault!.Message);
        Assert.NotNull(reading.Data.Regions.Find(new RegionCode("99")));
        Assert.Contains(reading.Data.Elections.All, one => one.Regions.Contains(new RegionCode("99")));
    }

    [Fact]
    public void A_slip_in_one_does_not_take_the_other_along()
    {
        var reading = Read(Copies, (Elections, s_namesIt), (Regions, "code,name"));

        Assert.Equal([Regions], reading.Files.Where(file => file.Fault is not null).Select(file => file.Name));
        Assert.Contains(reading.Data.Elections.All, one => one.Regions.Contains(new RegionCode("99")));
    }

    [Fact]
    public void A_copy_that_fits_no_longer_gives_way_as_well()
    {
        var reading = Read(name => name == Elections ? s_namesIt : null, (Elections, "{"), (Regions, s_withNewRegion), ("stages.json", DataFile.Text("stages.json")));
        Assert.True(Assert.Single(reading.Files, file => file.Fault is not null).RunsLastGood);

        var alone = Read(name => name == Elections ? s_namesIt : null, (Elections, "{"));
        Assert.False(Assert.Single(alone.Files, file => file.Fault is not null).RunsLastGood);
        Assert.DoesNotContain(alone.Data.Elections.All, one => one.Regions.Contains(new RegionCode("99")));
    }

    [Fact]
    public void A_code_that_stands_in_both_lists_of_agencies_is_named_with_the_line_of_the_file_that_was_changed()
    {
        var governments = DataFile.Text("regional-governments.csv");
        var reading = Read(null, ("regional-governments.csv", $"{governments.TrimEnd()}\nbkn,Contoh\n"));

        // A government has the code of its region, which this is not, so that the file is refused either way; the line is what counts.
        Assert.Equal(governments.TrimEnd().Split('\n').Length + 1, Assert.Single(reading.Faults).Line);
    }

    private static string? Copies(string name) => name switch
    {
        Elections => s_namesIt,
        Regions => s_withNewRegion,
        _ => null,
    };

    private static int LineOf(string text, string words) => text[..text.IndexOf(words, StringComparison.Ordinal)].Count(one => one == '\n') + 1;

    private static ReferenceReading Read(Func<string, string?>? lastGood, params (string Name, string Text)[] files) =>
        ReferenceFiles.Read(files.ToDictionary(file => file.Name, file => file.Text), lastGood);
}
