using System.Net;
using System.Text.RegularExpressions;
using LaporBot.Tests.Support;

namespace LaporBot.Tests.SimulatedTelegram;

public sealed partial class ThePracticePage(PracticeGround ground) : IClassFixture<PracticeGround>
{
    [Fact]
    public async Task Every_file_it_refers_to_is_served()
    {
        var files = await CrawlAsync();

        Assert.Contains("control.js", files.Keys);
        Assert.Contains("tokens.css", files.Keys);
        Assert.True(files.Count > 20, string.Join(", ", files.Keys));
    }

    [Fact]
    public async Task Nothing_is_loaded_from_another_server()
    {
        foreach (var (name, text) in await CrawlAsync())
        {
            Assert.False(ForeignLoad().IsMatch(text), name);
        }
    }

    [Fact]
    public async Task The_browser_is_told_to_refuse_scripts_of_others()
    {
        using var page = await ground.GetAsync("");

        var policy = Assert.Single(page.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_is_never_read_as_markup()
    {
        foreach (var (name, text) in await CrawlAsync())
        {
            Assert.False(MarkupSink().IsMatch(text), name);
        }
    }

    [Fact]
    public async Task It_knows_nothing_of_the_bot_that_is_practised_with()
    {
        foreach (var (name, text) in await CrawlAsync())
        {
            Assert.False(ProductWord().IsMatch(text), name);
        }
    }

    async Task<Dictionary<string, string>> CrawlAsync()
    {
        var found = new Dictionary<string, string>();
        var waiting = new Queue<string>([""]);
        while (waiting.TryDequeue(out var name))
        {
            if (found.ContainsKey(name))
            {
                continue;
            }

            using var response = await ground.GetAsync(name);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"'{name}' answered {response.StatusCode}");
            found[name] = await response.Content.ReadAsStringAsync();
            foreach (Match reference in Reference().Matches(found[name]))
            {
                waiting.Enqueue(reference.Groups["file"].Value);
            }
        }

        return found;
    }

    [GeneratedRegex("""(?:src="|href="|from '\./|import '\./)(?<file>[a-z]+\.(?:js|css|svg))["']""")]
    private static partial Regex Reference();

    [GeneratedRegex("""(?:src|href)=["']?(?:https?:)?//|fetch\(['"`](?:https?:)?//|from ['"]https?:|@import|url\(['"]?(?:https?:)?//""")]
    private static partial Regex ForeignLoad();

    [GeneratedRegex(@"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|setHTMLUnsafe|javascript:")]
    private static partial Regex MarkupSink();

    [GeneratedRegex("lapor|terlapor|petugas|kasus|pelanggaran|warga|bukti", RegexOptions.IgnoreCase)]
    private static partial Regex ProductWord();
}
