using System.Text;

namespace Telegram.Bot.Requests;

/// <summary>A call that may carry files: JSON while every file is an id or an address, a multipart form when one is a stream.</summary>
public abstract class FileRequestBase<TResponse>(string methodName) : RequestBase<TResponse>(methodName)
{
    public override HttpContent? ToHttpContent()
    {
        using var attached = AttachedFiles.Collect();
        var json = JsonSerializer.SerializeToUtf8Bytes(this, JsonBotAPI.Options.GetTypeInfo(GetType()));
        return attached.Files.Count == 0 ? new ByteArrayContent(json) { Headers = { ContentType = new("application/json") { CharSet = "utf-8" } } }
            : Form(json, attached.Files);
    }

    private static MultipartFormDataContent Form(byte[] json, List<InputFileStream> files)
    {
        var form = new MultipartFormDataContent();
        using var fields = JsonDocument.Parse(json);
        foreach (var field in fields.RootElement.EnumerateObject())
            form.Add(new StringContent(field.Value.ToString()), field.Name);
        for (var index = 0; index < files.Count; index++)
            form.Add(Part(index, files[index]));
        return form;
    }

    private static StreamContent Part(int index, InputFileStream file)
    {
        // Header values are bytes on the wire: names beyond ASCII travel as UTF-8 read as Latin-1.
        var name = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(file.FileName ?? "file"));
        return new StreamContent(file.Content)
        {
            Headers =
            {
                { "Content-Type", "application/octet-stream" },
                { "Content-Disposition", $"form-data; name=\"{index}\"; filename=\"{name}\"" },
            },
        };
    }
}
