using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace LaporBot.Tests.Support;

/// <summary>One call and its answer, as they went over the wire.</summary>
internal sealed record CarriedCall(string Path, byte[] Asked, byte[] Answered, int Heads, int Status, string? Type)
{
    private const int LineEnd = 2;
    private const int Colon = 2;

    /// <summary>What it weighed both ways, with the heads of HTTP.</summary>
    public int Bytes => Asked.Length + Answered.Length + Heads;

    /// <summary>The word after the last slash: a method of the Bot API has its name there.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    public static int HeadOf(HttpRequest request) =>
        Line($"{request.Method} {request.HttpContext.Features.Get<IHttpRequestFeature>()!.RawTarget} {request.Protocol}")
        + request.Headers.Sum(header => header.Value.Sum(value => Line(header.Key, value))) + LineEnd;

    public static int HeadOf(HttpResponseMessage answer) =>
        Line($"HTTP/1.1 {(int)answer.StatusCode} {answer.ReasonPhrase}")
        + answer.Headers.Concat(answer.Content.Headers).Sum(header => header.Value.Sum(value => Line(header.Key, value))) + LineEnd;

    private static int Line(string name, string? value) => name.Length + Colon + (value?.Length ?? 0) + LineEnd;

    private static int Line(string line) => line.Length + LineEnd;
}
