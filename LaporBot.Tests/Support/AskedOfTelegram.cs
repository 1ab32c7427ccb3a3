using System.Text.Json.Nodes;

namespace LaporBot.Tests.Support;

/// <summary>One request as it went over the wire.</summary>
internal sealed record AskedOfTelegram(HttpMethod Verb, Uri Address, string? MediaType, string? Body)
{
    public JsonObject Json => JsonNode.Parse(Body!)!.AsObject();
}
