using LaporBot.Simulator.Chats;

namespace LaporBot.Simulator.Control;

static class FileEndpoints
{
    static readonly string[] Kinds = ["photo", "document", "video", "voice", "audio", "animation", "video_note", "sticker"];

    public static void MapFiles(this IEndpointRouteBuilder control, SimulatedTelegram telegram, ChatReader chats)
    {
        control.MapPost("/files", async (HttpRequest request, CancellationToken ct) =>
            ChatReader.Read(await UploadAsync(telegram.Acts, request, ct)));
        control.MapPost("/chats/{chatId:long}/files", async (long chatId, HttpRequest request, CancellationToken ct) =>
        {
            var from = long.TryParse(Asked(request, "from"), out var person) ? person : throw new ArgumentException("Who sends it? from is missing.");
            var file = await UploadAsync(telegram.Acts, request, ct);
            var message = telegram.Acts.SendFile(chatId, from, file.Id, Asked(request, "caption"), Asked(request, "mediaGroupId"));
            lock (telegram.World.Gate)
            {
                return chats.Read(message);
            }
        });
        control.MapGet("/files/{fileId}", (string fileId) => telegram.World.Files.Find(fileId) is { } file
            ? Results.Bytes(telegram.World.Files.Read(file), SafeMime(file.Mime))
            : ControlEndpoints.Nothing("There is no such file."));
    }

    static string? Asked(HttpRequest request, string name) => request.Query[name].ToString() is { Length: > 0 } value ? value : null;

    static async Task<StoredFile> UploadAsync(Acts acts, HttpRequest request, CancellationToken ct)
    {
        var kind = Asked(request, "kind") ?? "document";
        if (!Kinds.Contains(kind))
        {
            throw new ArgumentException("The kind is one of " + string.Join(", ", Kinds) + ".");
        }

        var (bytes, sentName, sentMime) = await ReadAsync(request, ct);
        var name = Asked(request, "name") ?? sentName ?? kind;
        var mime = Asked(request, "mime") ?? sentMime ?? MimeOf(kind);
        return acts.Upload(kind, Path.GetFileName(name), mime, bytes, long.TryParse(Asked(request, "size"), out var size) ? size : null);
    }

    // A page that shows files must not be made to run what somebody sent.
    static string SafeMime(string mime) =>
        mime.StartsWith("image/", StringComparison.Ordinal) && !mime.Contains("svg", StringComparison.OrdinalIgnoreCase) ? mime : "application/octet-stream";

    static string MimeOf(string kind) => kind switch
    {
        "photo" => "image/jpeg",
        "video" or "animation" or "video_note" => "video/mp4",
        "voice" => "audio/ogg",
        "audio" => "audio/mpeg",
        "sticker" => "image/webp",
        _ => "application/octet-stream",
    };

    static async Task<(byte[] Bytes, string? Name, string? Mime)> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        using var bytes = new MemoryStream();
        if (!request.HasFormContentType)
        {
            await request.Body.CopyToAsync(bytes, ct);
            return (bytes.ToArray(), null, request.ContentType);
        }

        var form = await request.ReadFormAsync(ct);
        var file = form.Files.Count > 0 ? form.Files[0] : throw new ArgumentException("A file is missing.");
        await file.CopyToAsync(bytes, ct);
        return (bytes.ToArray(), file.FileName, file.ContentType);
    }
}
