using LaporBot.Host;
using LaporBot.Host.Poster;
using LaporBot.Tests.Support;
using LaporBot.Tests.Support.Store;
using Microsoft.Extensions.Configuration;

namespace LaporBot.Tests.Poster;

public class HangingUpAPoster
{
    private static readonly Uri s_link = new("https://t.me/lapor_contoh_bot?start=lapor");

    [Fact]
    public void Its_page_says_who_runs_the_bot_and_what_it_never_asks()
    {
        var page = PosterPage.Of(A.Operator, "Kabupaten Contoh", s_link);

        Assert.All(
            ["Kabupaten Contoh", A.Operator.Name, "@" + A.Operator.BotUsername, "NIK, OTP, kata sandi, atau uang", "<svg", "size: A4"],
            part => Assert.Contains(part, page, StringComparison.Ordinal));
    }

    [Fact]
    public void It_needs_nothing_from_elsewhere_and_shows_names_as_they_are_written()
    {
        var page = PosterPage.Of(A.Operator with { Name = "Dinas <Contoh> & Rekan" }, "Kabupaten Contoh", s_link);

        Assert.Contains("Dinas &lt;Contoh&gt; &amp; Rekan", page, StringComparison.Ordinal);
        Assert.All(["src=", "href=", "<script", "@import", "url("], outside => Assert.DoesNotContain(outside, page.Replace("xmlns", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_command_writes_it_for_a_region_by_its_code()
    {
        using var folder = new TemporaryFolder();
        var file = new FileInfo(Path.Combine(folder.Path, "poster.html"));
        using var told = new StringWriter();

        Assert.Equal(0, await PrintPoster.RunAsync(Settings(folder), "35.25", file, told, CancellationToken.None));

        Assert.Contains("Kabupaten Gresik", await File.ReadAllTextAsync(file.FullName), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("99.99", "--region")]
    [InlineData("BKN", "--region")]
    public async Task A_region_that_is_none_is_refused(string region, string named)
    {
        using var folder = new TemporaryFolder();

        var refused = await Assert.ThrowsAsync<StartRefusedException>(() =>
            PrintPoster.RunAsync(Settings(folder), region, new FileInfo(Path.Combine(folder.Path, "poster.html")), TextWriter.Null, CancellationToken.None));

        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    private static IConfiguration Settings(TemporaryFolder folder) => new ConfigurationBuilder()
        .AddConfiguration(HostCommands.Configuration())
        .AddInMemoryCollection([new("Storage:Folder", folder.Path), new("Telegram:Token", "")])
        .Build();
}
