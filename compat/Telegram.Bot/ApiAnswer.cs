using System.Text.Json.Serialization.Metadata;
using Telegram.Bot.Exceptions;

namespace Telegram.Bot;

/// <summary>Reads what came back; whatever cannot be understood is a <see cref="RequestException"/> with the HTTP status.</summary>
internal static class ApiAnswer
{
    internal static async Task<T> Read<T>(HttpResponseMessage response, CancellationToken stop) where T : class
    {
        T? answer;
        try
        {
            var body = await response.Content.ReadAsByteArrayAsync(stop);
            answer = JsonSerializer.Deserialize(body, (JsonTypeInfo<T>)JsonBotAPI.Options.GetTypeInfo(typeof(T)));
        }
        catch (Exception failure)
        {
            // As upstream: whatever it was, the caller is told which call failed and with which status.
            throw new RequestException("There was an exception during deserialization of the response", response.StatusCode, failure);
        }
        return answer ?? throw Incomplete(response);
    }

    internal static async Task<ApiResponse> ReadRefusal(HttpResponseMessage response, CancellationToken stop)
    {
        var refusal = await Read<ApiResponse>(response, stop);
        return refusal is { ErrorCode: not 0, Description: not null } ? refusal : throw Incomplete(response);
    }

    internal static RequestException Incomplete(HttpResponseMessage response) =>
        new("Required properties not found in response", response.StatusCode);
}
