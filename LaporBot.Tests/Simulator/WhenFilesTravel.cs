using System.Net.Http.Headers;

namespace LaporBot.Tests.Simulator;

public class WhenFilesTravel : SimulatorTest
{
    static readonly byte[] Picture = [0xFF, 0xD8, 1, 2, 3, 4, 0xFF, 0xD9];

    [Fact]
    public async Task The_bot_downloads_exactly_what_the_person_sent()
    {
        var warga = await APersonWhoStarted();

        await Act($"chats/{warga}/files?from={warga}&kind=photo&caption=bukti&name=a.jpg", new ByteArrayContent(Picture));
        var message = Assert.Single(await Updates()).GetProperty("message");
        var largest = message.GetProperty("photo").EnumerateArray().Last().GetProperty("file_id").GetString();
        var path = (await Bot("getFile", new { file_id = largest })).Result.GetProperty("file_path").GetString();

        Assert.Equal("bukti", message.GetProperty("caption").GetString());
        Assert.Equal(Picture, await Download($"file/bot{Server.BotToken}/{path}"));
    }

    [Fact]
    public async Task A_document_keeps_its_name_kind_and_declared_size()
    {
        var warga = await APersonWhoStarted();

        await Act($"chats/{warga}/files?from={warga}&name=surat.pdf&mime=application/pdf&size=31457280", new ByteArrayContent([1]));
        var document = Assert.Single(await Updates()).GetProperty("message").GetProperty("document");

        Assert.Equal("surat.pdf", document.GetProperty("file_name").GetString());
        Assert.Equal("application/pdf", document.GetProperty("mime_type").GetString());
        (await Bot("getFile", new { file_id = document.GetProperty("file_id").GetString() })).IsRefused(400, "Bad Request: file is too big");
    }

    [Fact]
    public async Task A_wrong_file_id_is_refused_in_getFile_and_in_sendDocument()
    {
        var warga = await APersonWhoStarted();

        (await Bot("getFile", new { file_id = "salah" })).IsRefused(400, "Bad Request: wrong file_id or the file is temporarily unavailable");
        (await Bot("sendDocument", new { chat_id = warga, document = "salah" })).IsRefused(400, "Bad Request: wrong file identifier/HTTP URL specified");
    }

    [Fact]
    public async Task A_document_of_the_bot_can_be_read_by_the_person_and_sent_again_by_its_id()
    {
        var warga = await APersonWhoStarted();
        using var part = new ByteArrayContent(Picture);
        part.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        using var form = new MultipartFormDataContent
        {
            { new StringContent($"{warga}"), "chat_id" },
            { part, "document", "tanda-terima.pdf" },
        };

        var sent = (await Bot("sendDocument", form)).Result.GetProperty("document");
        var again = (await Bot("sendDocument", new { chat_id = warga, document = sent.GetProperty("file_id").GetString() })).Result;
        var shown = (await See($"chats/{warga}")).GetProperty("messages").EnumerateArray().Last().GetProperty("document");

        Assert.Equal("tanda-terima.pdf", again.GetProperty("document").GetProperty("file_name").GetString());
        Assert.Equal(Picture, await Download(shown.GetProperty("url").GetString()!));
    }

    [Fact]
    public async Task A_voice_of_the_bot_can_be_heard_by_the_person_and_sent_again_by_its_id()
    {
        var warga = await APersonWhoStarted();
        using var part = new ByteArrayContent(Picture);
        part.Headers.ContentType = new MediaTypeHeaderValue("audio/ogg");
        using var form = new MultipartFormDataContent { { new StringContent($"{warga}"), "chat_id" }, { part, "voice", "suara.ogg" } };

        var sent = (await Bot("sendVoice", form)).Result.GetProperty("voice");
        var again = (await Bot("sendVoice", new { chat_id = warga, voice = sent.GetProperty("file_id").GetString() })).Result;
        var shown = (await See($"chats/{warga}")).GetProperty("messages").EnumerateArray().Last().GetProperty("document");

        Assert.Equal((Picture.Length, "audio/ogg"), (again.GetProperty("voice").GetProperty("file_size").GetInt32(), sent.GetProperty("mime_type").GetString()));
        Assert.Equal("voice", shown.GetProperty("kind").GetString());
        Assert.Equal(Picture, await Download(shown.GetProperty("url").GetString()!));
        (await Bot("sendVoice", new { chat_id = warga })).IsRefused(400, "Bad Request: there is no voice in the request");
    }

    [Fact]
    public async Task The_parts_of_an_album_are_messages_with_one_group_id()
    {
        var warga = await APersonWhoStarted();
        foreach (var name in new[] { "a.jpg", "b.jpg", "c.jpg" })
        {
            await Act($"chats/{warga}/files?from={warga}&kind=photo&name={name}&mediaGroupId=album", new ByteArrayContent(Picture));
        }

        var groups = (await Updates()).Select(u => u.GetProperty("message").GetProperty("media_group_id").GetString());

        Assert.Equal(["album", "album", "album"], groups);
    }

    [Fact]
    public async Task Files_can_be_uploaded_first_and_sent_together()
    {
        var warga = await APersonWhoStarted();
        var first = (await Act("files?kind=photo&name=a.jpg", new ByteArrayContent(Picture))).GetProperty("fileId").GetString();
        var second = (await Act("files?kind=photo&name=b.jpg", new ByteArrayContent(Picture))).GetProperty("fileId").GetString();

        await Act($"chats/{warga}/messages", new { from = warga, files = new[] { first, second }, caption = "dua foto", mediaGroupId = "g" });

        Assert.Equal(2, (await Updates()).Length);
    }

    [Fact]
    public async Task A_download_can_fail_on_purpose()
    {
        var warga = await APersonWhoStarted();
        var id = (await Act($"chats/{warga}/files?from={warga}", new ByteArrayContent(Picture))).GetProperty("document").GetProperty("fileId").GetString();
        var path = (await Bot("getFile", new { file_id = id })).Result.GetProperty("file_path").GetString();
        await Act("faults", new { method = "file", times = 1, status = 500 });

        await Assert.ThrowsAsync<HttpRequestException>(() => Download($"file/bot{Server.BotToken}/{path}"));
        Assert.Equal(Picture, await Download($"file/bot{Server.BotToken}/{path}"));
    }

    [Theory]
    [InlineData("video")]
    [InlineData("voice")]
    [InlineData("audio")]
    [InlineData("sticker")]
    [InlineData("video_note")]
    public async Task Every_kind_arrives_under_its_own_name(string kind)
    {
        var warga = await APersonWhoStarted();

        await Act($"chats/{warga}/files?from={warga}&kind={kind}", new ByteArrayContent(Picture));

        Assert.Equal(Picture.Length, Assert.Single(await Updates()).GetProperty("message").GetProperty(kind).GetProperty("file_size").GetInt32());
    }

    [Fact]
    public async Task A_place_and_a_contact_arrive_as_such()
    {
        var warga = await APersonWhoStarted();

        await Act($"chats/{warga}/location", new { from = warga, latitude = -6.2, longitude = 106.8 });
        await Act($"chats/{warga}/contact", new { from = warga, phoneNumber = "+62000000000", firstName = "Contoh" });

        var updates = await Updates();
        Assert.Equal(-6.2, updates[0].GetProperty("message").GetProperty("location").GetProperty("latitude").GetDouble());
        Assert.Equal("Contoh", updates[1].GetProperty("message").GetProperty("contact").GetProperty("first_name").GetString());
    }
}
