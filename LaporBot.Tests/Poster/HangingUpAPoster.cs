using System.Globalization;
using System.Text.RegularExpressions;
using LaporBot.Host;
using LaporBot.Host.Poster;
using LaporBot.Tests.Support;
using LaporBot.Tests.Support.Store;
using Microsoft.Extensions.Configuration;

namespace LaporBot.Tests.Poster;

public partial class HangingUpAPoster
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

    [Theory]
    [InlineData("https://t.me/lapor_contoh_bot?start=lapor")]
    [InlineData("https://t.me/b?start=lapor_35")]
    [InlineData("https://t.me/lapor_contoh_bot?start=lapor_352517")]
    [InlineData("https://t.me/bot_dengan_nama_yang_panjang_x_bot?start=lapor_352517")]
    public void Its_code_opens_the_link(string link) =>
        Assert.Equal(link, QrReader.Read(PosterPage.Of(A.Operator, "Kabupaten Contoh", new Uri(link))));

    [SkippableFact]
    public async Task Where_a_browser_is_installed_it_is_a_pdf_too()
    {
        Skip.IfNot(File.Exists("/usr/bin/chromium"), "There is no browser.");
        using var folder = new TemporaryFolder();
        var file = new FileInfo(Path.Combine(folder.Path, "poster.html"));
        using var told = new StringWriter();

        await PrintPoster.RunAsync(Settings(folder), "35.25", file, told, CancellationToken.None);

        var pdf = Path.ChangeExtension(file.FullName, ".pdf");
        Assert.Contains(pdf, told.ToString(), StringComparison.Ordinal);
        var text = System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(pdf));
        Assert.StartsWith("%PDF-", text, StringComparison.Ordinal);
        Assert.Contains("%%EOF", text, StringComparison.Ordinal);
        Assert.Single(Page().Matches(text));
        var sheet = Sheet().Match(text);
        Assert.Equal((595, 842), (Rounded(sheet.Groups[1].Value), Rounded(sheet.Groups[2].Value)));
        Assert.DoesNotContain(folder.Path, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_writes_it_for_a_region_by_its_code()
    {
        using var folder = new TemporaryFolder();
        var file = new FileInfo(Path.Combine(folder.Path, "poster.html"));
        using var told = new StringWriter();

        Assert.Equal(0, await PrintPoster.RunAsync(Settings(folder), "35.25", file, told, CancellationToken.None));

        var page = await File.ReadAllTextAsync(file.FullName);
        Assert.Contains("Kabupaten Gresik", page, StringComparison.Ordinal);
        Assert.EndsWith("?start=lapor_3525", QrReader.Read(page), StringComparison.Ordinal);
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

    private static int Rounded(string number) => (int)Math.Round(double.Parse(number, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex Page();

    [GeneratedRegex(@"/MediaBox\s*\[\s*0 0 ([0-9.]+) ([0-9.]+)\s*\]")]
    private static partial Regex Sheet();

    private static IConfiguration Settings(TemporaryFolder folder) => new ConfigurationBuilder()
        .AddConfiguration(HostCommands.Configuration())
        .AddInMemoryCollection([new("Storage:Folder", folder.Path), new("Telegram:Token", "")])
        .Build();
}
