using System.Net;
using System.Net.Http.Headers;

namespace Telegram.Bot.Requests;

/// <summary>
/// A request as JSON, written when the body is first needed, so that event handlers see the request before it is fixed
/// and its length is known before it is sent.
/// </summary>
internal sealed class RequestContent : HttpContent
{
    private readonly object _request;
    private readonly Type _type;
    private byte[]? _json;

    internal RequestContent(object request, Type type)
    {
        (_request, _type) = (request, type);
        Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
    }

    private byte[] Json => _json ??= JsonSerializer.SerializeToUtf8Bytes(_request, JsonBotAPI.Options.GetTypeInfo(_type));

    protected override bool TryComputeLength(out long length)
    {
        length = Json.Length;
        return true;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        stream.WriteAsync(Json, cancellationToken).AsTask();
}
