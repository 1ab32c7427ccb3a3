using System.Text;
using LaporBot.Tests.Support;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace LaporBot.Tests.Compat.TelegramClient;

public sealed class WhenFilesGoBothWays : IDisposable
{
    private const string SentMessage = """{"message_id":7,"date":1,"chat":{"id":5,"type":"private"}}""";
    private readonly ScriptedBotApi _telegram = new();

    public void Dispose() => _telegram.Dispose();

    [Theory]
    [InlineData("AgAC-contoh", "AgAC-contoh")]
    [InlineData("https://contoh.example/foto.jpg", "https://contoh.example/foto.jpg")]
    public async Task A_file_that_is_elsewhere_goes_as_a_string(string file, string json)
    {
        await _telegram.Result(SentMessage).Bot().SendPhoto(5, file, "Spanduk");
        Assert.Equal("application/json", _telegram.Last.MediaType);
        Assert.Equal($$"""{"chat_id":5,"photo":"{{json}}","caption":"Spanduk"}""", _telegram.Last.Json.ToJsonString());
        await _telegram.Result(SentMessage).Bot().SendVoice(5, file, "Suara");
        Assert.Equal($$"""{"chat_id":5,"voice":"{{json}}","caption":"Suara"}""", _telegram.Last.Json.ToJsonString());
    }

    [Fact]
    public async Task A_file_of_our_own_goes_as_a_part_of_a_form()
    {
        var picture = InputFile.FromStream(Bytes("isi gambar"), "spanduk.jpg");
        await _telegram.Result(SentMessage).Bot().SendPhoto(5, picture, "Spanduk", hasSpoiler: true);
        var parts = Parts(_telegram.Last);
        Assert.Equal("multipart/form-data", _telegram.Last.MediaType);
        Assert.Equal("5", parts["name=chat_id"]);
        Assert.Equal("Spanduk", parts["name=caption"]);
        Assert.Equal("True", parts["name=has_spoiler"]);
        Assert.Equal("attach://0", parts["name=photo"]);
        Assert.Equal("isi gambar", parts["name=\"0\"; filename=\"spanduk.jpg\""]);
    }

    [Fact]
    public async Task Two_files_are_told_apart_by_their_position()
    {
        await _telegram.Result(SentMessage).Bot().SendDocument(5, Bytes("surat"), thumbnail: InputFile.FromStream(Bytes("kecil"), "kecil.jpg"));
        var parts = Parts(_telegram.Last);
        var document = parts["name=document"]["attach://".Length..];
        var thumbnail = parts["name=thumbnail"]["attach://".Length..];
        Assert.Equal("surat", parts[$"name=\"{document}\"; filename=\"file\""]);
        Assert.Equal("kecil", parts[$"name=\"{thumbnail}\"; filename=\"kecil.jpg\""]);
    }

    [Fact]
    public async Task A_voice_goes_with_its_caption_and_length_and_protected()
    {
        await _telegram.Result(SentMessage).Bot().SendVoice(5, InputFile.FromStream(Bytes("bunyi"), "suara.ogg"), "Dengarkan", duration: 3, protectContent: true);
        var parts = Parts(_telegram.Last);
        Assert.Equal("sendVoice", _telegram.Last.Address.Segments[^1]);
        Assert.Equal(("Dengarkan", "3", "True", "attach://0"), (parts["name=caption"], parts["name=duration"], parts["name=protect_content"], parts["name=voice"]));
        Assert.Equal("bunyi", parts["name=\"0\"; filename=\"suara.ogg\""]);
    }

    [Fact]
    public async Task A_name_beyond_ascii_travels_as_utf_8()
    {
        await _telegram.Result(SentMessage).Bot().SendDocument(5, InputFile.FromStream(Bytes("x"), "bukti-é-文.pdf"));
        var asSent = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes("bukti-é-文.pdf"));
        Assert.Contains(Parts(_telegram.Last).Keys, head => head.Contains(asSent, StringComparison.Ordinal) || head.Contains("bukti-é-文.pdf", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stream_that_cannot_be_read_twice_is_whole_at_the_second_try()
    {
        _telegram.Refuses(429, "Too Many Requests", """{"retry_after":0}""").Result(SentMessage);
        await _telegram.Bot(retryCount: 2).SendDocument(5, InputFile.FromStream(new OneWayStream("surat"), "surat.txt"));
        Assert.All(_telegram.Asked, asked => Assert.Contains("surat", asked.Body, StringComparison.Ordinal));
        Assert.Equal(2, _telegram.Asked.Count);
    }

    [Fact]
    public async Task A_file_is_looked_up_and_fetched_under_the_token()
    {
        using var copy = new MemoryStream();
        _telegram.Result("""{"file_id":"a","file_unique_id":"b","file_size":3,"file_path":"photos/file_1.jpg"}""").Answers("isi");
        var file = await _telegram.Bot().GetInfoAndDownloadFile("a", copy);
        Assert.Equal((3L, "photos/file_1.jpg", "isi"), (file.FileSize, file.FilePath, Encoding.UTF8.GetString(copy.ToArray())));
        Assert.Equal($"https://api.telegram.org/file/bot{ScriptedBotApi.Token}/photos/file_1.jpg", _telegram.Last.Address.AbsoluteUri);
        Assert.Equal(HttpMethod.Get, _telegram.Last.Verb);
    }

    [Fact]
    public async Task A_file_that_is_gone_is_a_refusal()
    {
        var refusal = await Assert.ThrowsAsync<ApiRequestException>(
            () => _telegram.Refuses(404, "Not Found").Bot().DownloadFile("photos/file_1.jpg", Stream.Null));
        Assert.Equal((404, "Not Found"), (refusal.ErrorCode, refusal.Message));
    }

    [Fact]
    public async Task A_line_that_breaks_while_fetching_is_told_so()
    {
        var failure = await Assert.ThrowsAsync<RequestException>(
            () => _telegram.Fails(new HttpRequestException("putus")).Bot().DownloadFile("photos/file_1.jpg", Stream.Null));
        Assert.Equal("Exception during file download", failure.Message);
        var late = await Assert.ThrowsAsync<RequestException>(
            () => _telegram.Fails(new TaskCanceledException()).Bot().DownloadFile("photos/file_1.jpg", Stream.Null));
        Assert.Equal("Request timed out", late.Message);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("x")]
    public async Task A_path_that_is_none_is_refused(string? path)
    {
        var refusal = await Assert.ThrowsAsync<ArgumentException>(() => _telegram.Bot().DownloadFile(new TGFile { FilePath = path }, Stream.Null));
        Assert.Equal("filePath", refusal.ParamName);
    }

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private static Dictionary<string, string> Parts(AskedOfTelegram asked)
    {
        var boundary = asked.Body![..asked.Body!.IndexOf("\r\n", StringComparison.Ordinal)];
        return asked.Body.Split(boundary, StringSplitOptions.RemoveEmptyEntries)
            .Where(part => part.Contains("form-data; ", StringComparison.Ordinal))
            .Select(part => part.Split("\r\n\r\n"))
            .ToDictionary(
                part => part[0].Split("\r\n").Single(line => line.Contains("form-data; ", StringComparison.Ordinal)).Split("form-data; ")[1],
                part => part[1].TrimEnd('\r', '\n', '-'));
    }

    private sealed class OneWayStream(string text) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public override bool CanSeek => false;
    }
}
