using Microsoft.AspNetCore.Http;

namespace LaporBot.Tests.Support;

/// <summary>Carries calls to another server, unchanged.</summary>
internal sealed class Onward : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseCookies = false, ActivityHeadersPropagator = null });

    public static async Task<byte[]> ReadAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        return body.ToArray();
    }

    public async Task<CarriedCall> AskAsync(HttpContext http, byte[] asked, Uri behind)
    {
        using var request = new HttpRequestMessage(new HttpMethod(http.Request.Method), new Uri(behind, http.Request.Path + http.Request.QueryString))
        {
            Content = asked.Length == 0 && http.Request.ContentType is null ? null : new ByteArrayContent(asked),
        };
        if (http.Request.ContentType is { } type)
        {
            request.Content!.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        using var answer = await _http.SendAsync(request, http.RequestAborted);
        var answered = await answer.Content.ReadAsByteArrayAsync(http.RequestAborted);
        return new CarriedCall(
            http.Request.Path.Value!, asked, answered, CarriedCall.HeadOf(http.Request) + CarriedCall.HeadOf(answer),
            (int)answer.StatusCode, answer.Content.Headers.ContentType?.ToString());
    }

    public static async Task AnswerAsync(HttpContext http, CarriedCall carried)
    {
        http.Response.StatusCode = carried.Status;
        http.Response.ContentType = carried.Type;
        http.Response.ContentLength = carried.Answered.Length;
        await http.Response.Body.WriteAsync(carried.Answered, http.RequestAborted);
        await http.Response.Body.FlushAsync(http.RequestAborted);
    }

    public void Dispose() => _http.Dispose();
}
