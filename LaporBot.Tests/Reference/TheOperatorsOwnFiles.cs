using LaporBot.Conversations.Reference;
using LaporBot.Host.Reference;
using LaporBot.Host.Storage;
using LaporBot.Tests.Support;
using LaporBot.Tests.Support.Store;
using Microsoft.Extensions.Configuration;

namespace LaporBot.Tests.Reference;

public class TheOperatorsOwnFiles
{
    private const string Head = "# source: contoh\n# validFrom: 2027-01-01\n# validUntil: 2027-12-31\ndate,kind,name\n";

    [Fact]
    public void The_built_in_ones_are_in_order_and_name_source_and_validity()
    {
        var reading = ReferenceFiles.Read(new Dictionary<string, string>());
        Assert.Empty(reading.Faults);
        Assert.All(reading.Files, file => Assert.NotEmpty(file.Header!.Source));
        var embedded = typeof(ReferenceData).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".json", StringComparison.Ordinal) || name.EndsWith(".csv", StringComparison.Ordinal));
        Assert.Equal(embedded.Count(), reading.Files.Count);
    }

    [Fact]
    public void Holidays_of_another_year_are_laid_beside()
    {
        var data = ReferenceFiles.Read(Files(("holidays-2027.csv", Head + "2027-01-01,libur,Tahun Baru\n"))).Data;
        Assert.False(data.Calendar.IsWorkingDay(new DateOnly(2027, 1, 1)));
        Assert.False(data.Calendar.IsWorkingDay(new DateOnly(2026, 12, 25)));
    }

    [Fact]
    public void A_file_of_the_same_name_takes_the_place_of_the_built_in_one()
    {
        var text = Embedded("stages.json").Replace("\"days\": 14", "\"days\": 10", StringComparison.Ordinal);
        Assert.Equal(10, ReferenceFiles.Read(Files(("stages.json", text))).Data.LimitOf(Conversations.Cases.Stage.ForwardedToPpk)!.Days);
    }

    [Theory]
    [InlineData("stages.json", "{\n  \"source\": \"contoh\", \"validFrom\": \"2027-01-01\",\n  \"stages\": [ { \"stage\": \"Nowhere\", \"days\": 1, \"kind\": \"Working\", \"source\": \"-\" } ]\n}", 3)]
    [InlineData("stages.json", "{\n  oops", 2)]
    [InlineData("violations.json", "{\n  \"violations\": [\n    { \"code\": \"XX-01\", \"kind\": \"disiplin\" }\n  ]\n}", 3)]
    [InlineData("violations.json", "{}", 1)]
    [InlineData("elsewhere.json", "{\n  \"routes\": [ { \"code\": \"VILLAGE\" } ]\n}", 2)]
    [InlineData("violations.json", "{ \"violations\": [\n  { \"code\": \"DS-06\", \"kind\": \"disiplin\", \"indonesian\": \"a\", \"english\": \"b\", \"basis\": \"c\", \"validFrom\": \"2027-01-01\", \"asks\": \"weather\" } ] }", 2)]
    [InlineData("agencies.json", "{ \"agencies\": [] }", 1)]
    [InlineData("agencies.json", "{ \"agencies\": [\n  { \"code\": \"BKN\", \"name\": \"BKN\", \"roles\": [ \"Verifier\" ] } ] }", 2)]
    [InlineData("agencies.json", "{ \"agencies\": [\n  { \"code\": \"BKN\", \"name\": \"BKN\", \"roles\": [ \"Verifier\" ], \"seat\": \"pusat\" } ] }", 2)]
    [InlineData("high-posts.json", "{ \"posts\": [\n  { \"code\": \"SEKDA\", \"words\": [] } ], \"lookalikes\": [], \"staffOf\": [], \"hosts\": [] }", 2)]
    [InlineData("high-posts.json", "{ \"posts\": [], \"lookalikes\": [], \"staffOf\": [] }", 1)]
    [InlineData("holidays-2027.csv", Head + "2027-01-01,libur,Tahun Baru\n2027-02-30,libur,Hari Contoh\n", 6)]
    [InlineData("holidays-2027.csv", Head + "2027-01-01;libur;Tahun Baru\n", 5)]
    [InlineData("holidays-2027.csv", "date,kind,name\n", 1)]
    [InlineData("regions.csv", "# source: contoh\n# validFrom: 2027-01-01\ncode,name,zone\n11,Aceh,WIT\n12,Contoh,\n", 5)]
    [InlineData("elections.json", "null", 1)]
    [InlineData("elections.json", "{\n  \"elections\": null }", 2)]
    [InlineData("elections.json", "{ \"source\": \"contoh\", \"validFrom\": \"2027-01-01\", \"elections\": [ null ] }", 0)]
    [InlineData("agencies.json", "{ \"source\": \"contoh\", \"validFrom\": \"2027-01-01\", \"agencies\": [ null ] }", 0)]
    [InlineData("region.csv", "code,name,zone\n", 0)]
    public void A_faulty_one_is_left_out_and_named_with_its_line(string name, string text, int line)
    {
        var reading = ReferenceFiles.Read(Files((name, text)));
        var fault = Assert.Single(reading.Faults);
        Assert.Equal((name, line), (fault.File, fault.Line));
        Assert.Equal(7285 + 514 + 38, reading.Data.Regions.All.Count);
        Assert.NotNull(reading.Data.Violations.Find("DS-06"));
    }

    [Fact]
    public void A_route_to_which_the_guide_leads_cannot_be_left_out()
    {
        var reading = ReferenceFiles.Read(Files(("elsewhere.json", Embedded("elsewhere.json").Replace("VILLAGE", "TOWN", StringComparison.Ordinal))));

        Assert.Contains("VILLAGE", Assert.Single(reading.Faults).Message, StringComparison.Ordinal);
        Assert.NotNull(reading.Data.RouteOf("VILLAGE"));
    }

    [Fact]
    public void An_election_in_a_region_that_is_none_is_refused()
    {
        var text = Embedded("elections.json").Replace("\"regions\": []", "\"regions\": [ \"98.01\" ]", StringComparison.Ordinal);
        Assert.Contains("98.01", Assert.Single(ReferenceFiles.Read(Files(("elections.json", text))).Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_prints_each_file_and_ends_with_one_for_a_fault()
    {
        using var folder = new TemporaryFolder();
        var files = Path.Combine(folder.Path, "own");
        Directory.CreateDirectory(files);
        await File.WriteAllTextAsync(Path.Combine(files, "stages.json"), "{\n  oops");

        var (code, said) = await CheckedAsync(folder, files);

        Assert.Equal(1, code);
        Assert.Contains("REFUSED stages.json:2:", said, StringComparison.Ordinal);
        Assert.Contains("elections.json  built in", said, StringComparison.Ordinal);
        Assert.Contains("HAS ENDED", said, StringComparison.Ordinal);
        Assert.Equal(0, (await CheckedAsync(folder, "")).Code);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_fault_and_the_built_in_files_serve()
    {
        using var folder = new TemporaryFolder();
        var reading = ReferenceFolder.Read(new ReferenceOptions { Folder = "nowhere" }, new DataFolder(folder.Path));
        Assert.Single(reading.Faults);
        Assert.Same(ReferenceData.Embedded.Regions, reading.Data.Regions);
    }

    private static async Task<(int Code, string Said)> CheckedAsync(TemporaryFolder folder, string files)
    {
        var settings = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"))
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:Folder"] = folder.Path, ["Reference:Folder"] = files })
            .Build();
        using var output = new StringWriter();
        return (await CheckReference.RunAsync(settings, A.Day, output), output.ToString());
    }

    private static Dictionary<string, string> Files(params (string Name, string Text)[] files) => files.ToDictionary(file => file.Name, file => file.Text);

    private static string Embedded(string name) => DataFile.Text(name);
}
