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
    [InlineData("elections.json", "{ \"source\": \"contoh\", \"validFrom\": \"2027-01-01\", \"elections\": [\n  null ] }", 2)]
    [InlineData("elections.json", "{\n  \"elections\": [\n    { \"code\": \"contoh\", \"kind\": \"Pemilu\" }\n  ] }", 3)]
    [InlineData("agencies.json", "{ \"source\": \"contoh\", \"validFrom\": \"2027-01-01\",\n  \"agencies\": [\n\n    null ] }", 4)]
    [InlineData("agencies.json", "{ \"agencies\": [\n  { \"code\": \"BKN\", \"name\": \"BKN\", \"roles\": [], \"seat\": \"central\" },\n  { \"code\": \"bkn\", \"name\": \"BKN\", \"roles\": [], \"seat\": \"central\" } ] }", 3)]
    [InlineData("agencies.json", "{\n \"agencies\": [],\n \"agencies\": [] }", 3)]
    [InlineData("violations.json", "{ \"crimes\": [],\n \"violations\": [\n  null ] }", 3)]
    [InlineData("elsewhere.json", "{ \"routes\": [ null,\n null ] }", 1)]
    [InlineData("breach-guide.json", "{ \"sanctions\": {},\n \"entries\": [\n null ], \"questions\": {} }", 3)]
    [InlineData("breach-guide.json", "{ \"sanctions\": {}, \"entries\": [],\n \"questions\": {\n \"deed\": null } }", 3)]
    [InlineData("stages.json", "{ \"stages\": [\n\n null ] }", 3)]
    [InlineData("breach-guide.json", "{ \"note\": null, \"sanctions\": {},\n \"entries\": [], \"questions\": {\n \"deed\": null } }", 3)]
    [InlineData("stages.json", "{ \"source\": \"contoh\",\n\"validFrom\": \"2027-13-01\", \"stages\": [] }", 2)]
    [InlineData("stages.json", "{ \"source\": \"contoh\", \"validFrom\": \"2027-01-01\",\n\n\"validUntil\": \"2026-01-01\", \"stages\": [] }", 3)]
    [InlineData("holidays-2027.csv", "# source: contoh\n# validFrom: 2027-01-01\n# validUntil: akhir\ndate,kind,name\n", 3)]
    [InlineData("holidays-2027.csv", Head + "2027-01-01,libur,Tahun Baru\n2027-01-01,libur,Tahun Baru\n", 6)]
    [InlineData("violations.json", "{ \"violations\": [],\n \"crimes\": [\n { \"code\": \"XX-01\" } ] }", 3)]
    [InlineData("violations.json", "{ \"violations\": [\n 1,\n 1 ] }", 2)]
    [InlineData("stages.json", "{ \"source\": \"contoh\", \"validFrom\": \"2027-01-01\", \"stages\": [\n { \"stage\": \"Verifying\", \"days\": 14000000, \"kind\": \"Working\", \"source\": \"-\" } ] }", 2)]
    [InlineData("stages.json", "{ \"source\": \"contoh\", \"validFrom\": \"2027-01-01\", \"stages\": [\n { \"stage\": 99, \"days\": 14, \"kind\": \"Working\", \"source\": \"-\" } ] }", 2)]
    [InlineData("agencies.json", "{ \"source\": \"contoh\", \"validFrom\": \"2027-01-01\", \"agencies\": [\n { \"code\": \"BKN\", \"name\": \"BKN\", \"roles\": [ 7 ], \"seat\": \"central\" } ] }", 2)]
    [InlineData("regional-governments.csv", "# source: contoh\n# validFrom: 2027-01-01\ncode,name\n35.25,Contoh\n35.26,Contoh\n35.25,Contoh\n", 6)]
    [InlineData("regions.csv", "# source: contoh\n# validFrom: 2027-01-01\ncode,name,zone\n11,Aceh,WIB\n11,Aceh,WIB\n", 5)]
    [InlineData("region.csv", "code,name,zone\n", 0)]
    public void A_faulty_one_is_left_out_and_named_with_its_line(string name, string text, int line)
    {
        var reading = ReferenceFiles.Read(Files((name, text)));
        var fault = Assert.Single(reading.Faults);
        Assert.Equal((name, line), (fault.File, fault.Line));
        Assert.Equal(7285 + 514 + 38, reading.Data.Regions.All.Count);
        Assert.NotNull(reading.Data.Violations.Find("DS-06"));
    }

    [Theory]
    [InlineData("violations.json", "\"code\": \"DS-06\"", "\"code\": \"DS-05\"", "DS-05 stands there twice")]
    [InlineData("elections.json", "\"code\": \"pilkada-2024\"", "\"code\": \"pemilu-2024\"", "pemilu-2024 stands there twice")]
    [InlineData("elsewhere.json", "\"code\": \"TNI_POLRI\"", "\"code\": \"VILLAGE\"", "VILLAGE stands there twice")]
    [InlineData("breach-guide.json", "\"code\": \"DS-02\"", "\"code\": \"DS-01\"", "DS-01 stands there twice")]
    [InlineData("admissibility.json", "\"point\": \"Place\"", "\"point\": \"Time\"", "Time stands there twice")]
    [InlineData("stages.json", "\"stage\": \"Verifying\"", "\"stage\": \"Received\"", "Received stands there twice")]
    [InlineData("high-posts.json", "\"code\": \"HEAD\"", "\"code\": \"SECRETARY\"", "SECRETARY stands there twice")]
    public void An_entry_that_stands_twice_is_named_with_the_line_of_the_second(string name, string written, string instead, string what)
    {
        var text = Embedded(name);
        var at = text.IndexOf(written, StringComparison.Ordinal);
        var fault = Assert.Single(ReferenceFiles.Read(Files((name, $"{text[..at]}{instead}{text[(at + written.Length)..]}"))).Faults);

        Assert.Contains(what, fault.Message, StringComparison.Ordinal);
        Assert.Equal(text[..at].Count(one => one == '\n') + 1, fault.Line);
    }

    [Fact]
    public void A_faulty_one_gives_way_to_his_last_good_one_and_the_others_are_not_touched()
    {
        var good = Embedded("stages.json").Replace("\"days\": 14", "\"days\": 10", StringComparison.Ordinal);
        var reading = ReferenceFiles.Read(Files(("stages.json", "{\n  oops"), ("agencies.json", "{")), name => name == "stages.json" ? good : null);

        Assert.Equal(10, reading.Data.LimitOf(Conversations.Cases.Stage.ForwardedToPpk)!.Days);
        Assert.Equal([("agencies.json", false), ("stages.json", true)], reading.Files.Where(file => file.Fault is not null).Select(file => (file.Name, file.RunsLastGood)));
    }

    [Fact]
    public void A_last_good_one_that_is_not_good_any_more_gives_way_to_the_built_in_one()
    {
        var reading = ReferenceFiles.Read(Files(("stages.json", "{")), _ => "{ oops");

        Assert.Equal(14, reading.Data.LimitOf(Conversations.Cases.Stage.ForwardedToPpk)!.Days);
        Assert.False(Assert.Single(reading.Files, file => file.Fault is not null).RunsLastGood);
    }

    [Fact]
    public void Kept_is_what_was_in_order_for_nobody_elses_eyes_and_a_faulty_one_leaves_it()
    {
        using var data = new TemporaryFolder();
        var (folder, options) = (new DataFolder(data.Path), new ReferenceOptions { Folder = "own" });
        var written = Path.Combine(Directory.CreateDirectory(Path.Combine(data.Path, "own")).FullName, "stages.json");
        var good = Embedded("stages.json").Replace("\"days\": 14", "\"days\": 10", StringComparison.Ordinal);
        File.WriteAllText(written, good);
        Assert.Empty(Kept(options, folder));

        File.WriteAllText(written, "{ oops");
        Assert.Empty(Kept(options, folder));

        var copy = Assert.Single(Directory.GetFiles(Path.Combine(data.Path, LastGoodFiles.FolderName)));
        Assert.Equal(good, File.ReadAllText(copy));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(copy));
        }
    }

    [Theory]
    [InlineData("own")]
    [InlineData("")]
    public void Whoever_takes_his_file_away_gives_it_up_and_its_copy_goes(string folderLater)
    {
        using var data = new TemporaryFolder();
        var (folder, options) = (new DataFolder(data.Path), new ReferenceOptions { Folder = "own" });
        var written = Path.Combine(Directory.CreateDirectory(Path.Combine(data.Path, "own")).FullName, "stages.json");
        File.WriteAllText(written, Embedded("stages.json").Replace("\"days\": 14", "\"days\": 10", StringComparison.Ordinal));
        Assert.Empty(Kept(options, folder));

        File.Delete(written);
        Assert.Empty(Kept(new ReferenceOptions { Folder = folderLater }, folder));
        File.WriteAllText(written, "{ oops");
        var reading = ReferenceFolder.Read(options, folder);

        Assert.False(Assert.Single(reading.Files, file => file.Fault is not null).RunsLastGood);
        Assert.Equal(14, reading.Data.LimitOf(Conversations.Cases.Stage.ForwardedToPpk)!.Days);
    }

    [Fact]
    public void A_folder_that_is_out_of_reach_gives_nothing_up()
    {
        using var data = new TemporaryFolder();
        var folder = new DataFolder(data.Path);
        new LastGoodFiles(folder).Keep("stages.json", Embedded("stages.json"));

        Assert.Empty(Kept(new ReferenceOptions { Folder = "nowhere" }, folder));

        Assert.Equal(["stages.json"], new LastGoodFiles(folder).Names);
    }

    [Fact]
    public void A_copy_that_was_only_half_written_is_no_copy()
    {
        using var data = new TemporaryFolder();
        var (folder, kept) = (new DataFolder(data.Path), new LastGoodFiles(new DataFolder(data.Path)));
        kept.Keep("stages.json", Embedded("stages.json"));
        File.WriteAllText(Path.Combine(data.Path, LastGoodFiles.FolderName, "elections.json.new"), "{ \"half");

        Assert.Equal(["stages.json"], kept.Names);
        kept.Keep("elections.json", Embedded("elections.json"));
        Assert.Equal(Embedded("elections.json"), kept.TextOf("elections.json"));
        Assert.Empty(ReferenceFolder.Read(new ReferenceOptions { Folder = "" }, folder).Faults);
    }

    [Fact]
    public void A_folder_that_is_out_of_reach_leaves_all_the_last_good_ones()
    {
        using var data = new TemporaryFolder();
        new LastGoodFiles(new DataFolder(data.Path)).Keep("stages.json", Embedded("stages.json").Replace("\"days\": 14", "\"days\": 10", StringComparison.Ordinal));

        var reading = ReferenceFolder.Read(new ReferenceOptions { Folder = "nowhere" }, new DataFolder(data.Path));

        Assert.Single(reading.Faults);
        Assert.Equal(10, reading.Data.LimitOf(Conversations.Cases.Stage.ForwardedToPpk)!.Days);
        Assert.DoesNotContain(Conversations.CaseWork.DataConcern.Of(reading, A.Day), one => one.IsOver && one.FaultOf == "stages.json");
    }

    [Theory]
    [InlineData("stages.json")]
    [InlineData("holidays-2027.csv")]
    public void A_file_that_cannot_be_opened_is_named_and_takes_no_other_along(string closed)
    {
        using var data = new TemporaryFolder();
        var folder = Directory.CreateDirectory(Path.Combine(data.Path, "own")).FullName;
        File.CreateSymbolicLink(Path.Combine(folder, closed), Path.Combine(folder, "nowhere"));
        File.WriteAllText(Path.Combine(folder, "agencies.json"), Embedded("agencies.json"));

        var reading = ReferenceFolder.Read(new ReferenceOptions { Folder = "own" }, new DataFolder(data.Path));

        Assert.Equal($"{closed}:0: the file cannot be opened.", Assert.Single(reading.Faults).Message);
        Assert.True(Assert.Single(reading.Files, file => file.Name == "agencies.json").IsOverride);
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

    [Theory]
    [InlineData("stages.json", "{\n  oops", "REFUSED stages.json:2:")]
    [InlineData("Stages.JSON", "{}", "no data file has that name. Known are")]
    public async Task The_command_prints_each_file_and_ends_with_one_for_a_fault(string name, string text, string refused)
    {
        using var folder = new TemporaryFolder();
        var files = Path.Combine(folder.Path, "own");
        Directory.CreateDirectory(files);
        await File.WriteAllTextAsync(Path.Combine(files, name), text);

        var (code, said) = await CheckedAsync(folder, files);

        Assert.Equal(1, code);
        Assert.Contains(refused, said, StringComparison.Ordinal);
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

    /// <summary>What failed of it.</summary>
    private static List<string> Kept(ReferenceOptions options, DataFolder folder)
    {
        var failed = ReferenceFolder.Keep(ReferenceFolder.Read(options, folder), options, folder);
        return [.. failed.NotKept, .. failed.NotGivenUp];
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
