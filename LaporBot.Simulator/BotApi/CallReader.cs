using System.Text.Json;

namespace LaporBot.Simulator.BotApi;

/// <summary>Reads the parameters of a call from whichever form they came in.</summary>
static class CallReader
{
    /// <returns>The call, or null when its body cannot be read.</returns>
    public static async ValueTask<BotCall?> ReadAsync(HttpRequest request, string method)
    {
        if (request.HasFormContentType)
        {
            return await ReadFormAsync(request, method);
        }

        var fields = QueryOf(request);
        if (request.ContentLength is null or 0 && !request.Headers.TransferEncoding.Contains("chunked"))
        {
            return new BotCall(method) { Fields = fields };
        }

        try
        {
            var json = await JsonDocument.ParseAsync(request.Body, default, request.HttpContext.RequestAborted);
            if (json.RootElement.ValueKind == JsonValueKind.Object)
            {
                return new BotCall(method) { Json = json, Fields = fields };
            }

            json.Dispose();
            return null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    static Dictionary<string, string>? QueryOf(HttpRequest request) => request.QueryString.HasValue
        ? request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString())
        : null;

    static async Task<BotCall> ReadFormAsync(HttpRequest request, string method)
    {
        var form = await request.ReadFormAsync();
        var fields = QueryOf(request) ?? [];
        foreach (var (name, value) in form)
        {
            fields[name] = value.ToString();
        }

        Dictionary<string, Upload> uploads = [];
        foreach (var file in form.Files)
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes);
            uploads[file.Name] = new Upload(
                string.IsNullOrEmpty(file.FileName) ? file.Name : Path.GetFileName(file.FileName),
                file.ContentType ?? "application/octet-stream",
                bytes.ToArray());
        }

        return new BotCall(method) { Fields = fields, Uploads = uploads };
    }
}
