using LaporBot.Simulator.Chats;

namespace LaporBot.Simulator.Control;

static class FileEndpoints
{
    static readonly string[] Kinds = ["photo", "document", "video", "voice", "audio", "animation", "video_note", "sticker"];

    public static void MapFiles(this IEndpointRouteBuilder control, SimulatedTelegram telegram, ChatReader chats)
    {
        control.MapPost("/chats/{chatId:long}/files", async (long chatId, HttpRequest request, CancellationToken ct) =>
        {
            var query = request.Query;
            string? Asked(string name) => query[name].ToString() is { Length: > 0 } value ? value : null;
            var from = long.TryParse(Asked("from"), out var person) ? person : throw new ArgumentException("Who sends it? from is missing.");
            var kind = Asked("kind") ?? "document";
            if (!Kinds.Contains(kind))
            {
                throw new ArgumentException("The kind is one of " + string.Join(", ", Kinds) + ".");
            }

            var (bytes, sentName, sentMime) = await ReadAsync(request, ct);
            var name = Asked("name") ?? sentName ?? kind;
            var mime = Asked("mime") ?? sentMime ?? MimeOf(kind);
            var file = telegram.Acts.Upload(kind, Path.GetFileName(name), mime, bytes, long.TryParse(Asked("size"), out var size) ? size : null);
            var message = telegram.Acts.SendFile(chatId, from, file.Id, Asked("caption"), Asked("mediaGroupId"));
            lock (telegram.World.Gate)
            {
                return chats.Read(message);
            }
        });
        control.MapGet("/files/{fileId}", (string fileId) => telegram.World.Files.Find(fileId) is { } file
            ? Results.Bytes(telegram.World.Files.Read(file), SafeMime(file.Mime))
            : ControlEndpoints.Nothing("There is no such file."));
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
