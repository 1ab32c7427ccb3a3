using System.Collections.Frozen;
using Microsoft.AspNetCore.StaticFiles;

namespace LaporBot.Simulator;

/// <summary>The page, which travels inside the assembly and needs no folder beside it.</summary>
sealed class PageFiles
{
    const string Prefix = "Page/";
    const string Policy = "default-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    readonly FrozenDictionary<string, byte[]> _files = Load();
    readonly FileExtensionContentTypeProvider _types = new();

    public IResult Serve(HttpResponse response, string path)
    {
        var name = path.Length == 0 ? "index.html" : path;
        if (!_files.TryGetValue(name, out var bytes))
        {
            return Results.NotFound();
        }

        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-cache";
        var type = _types.TryGetContentType(name, out var known) ? known : "application/octet-stream";
        return Results.Bytes(bytes, type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type);
    }

    static FrozenDictionary<string, byte[]> Load()
    {
        var assembly = typeof(PageFiles).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[Prefix.Length..], name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                var bytes = new byte[stream.Length];
                stream.ReadExactly(bytes);
                return bytes;
            });
    }
}
