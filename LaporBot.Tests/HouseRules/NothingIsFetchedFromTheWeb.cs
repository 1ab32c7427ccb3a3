using System.Text.RegularExpressions;

namespace LaporBot.Tests.HouseRules;

public partial class NothingIsFetchedFromTheWeb
{
    private static IEnumerable<Source> Product => Sources.CodeOf(Sources.Product);

    [Fact]
    public void Product_code_opens_no_connection_besides_Telegrams() =>
        Assert.Empty(Product.Where(file => !Exempt.From("web", file)).SelectMany(file => file.Finds(Connection())));

    [Fact]
    public void Every_exception_is_a_connection() =>
        Assert.All(
            Product.Where(file => Exempt.From("web", file)).GroupBy(file => file.Path.Split('/')[1]),
            folder => Assert.Contains(folder, file => file.Finds(Connection()).Any()));

    [Theory]
    [InlineData("using var http = new HttpClient();", true)]
    [InlineData("var page = await new WebClient().DownloadStringTaskAsync(link);", true)]
    [InlineData("using var client = new TcpClient(host, 80);", true)]
    [InlineData("Process.Start(\"curl\", link)", true)]
    [InlineData("// no HttpClient here", false)]
    [InlineData("var text = webhook.Url;", false)]
    public void The_rule_knows_a_connection_when_it_sees_one(string line, bool isOne) =>
        Assert.Equal(isOne, new Source("Contoh.cs", line).Finds(Connection()).Any());

    [GeneratedRegex(@"\b(I?HttpClient(Factory|Handler)?|AddHttpClient|HttpMessageInvoker|SocketsHttpHandler|HttpRequestMessage|(Http|Ftp)?WebRequest|WebClient|TcpClient|UdpClient|SmtpClient|ClientWebSocket|Dns|Socket|NetworkStream|QuicConnection)\b|""(curl|wget)""")]
    private static partial Regex Connection();
}
