using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace LaporBot.Tests.Simulator;

/// <summary>Telegram's envelope, with the HTTP status that it came with.</summary>
public sealed record BotAnswer(HttpStatusCode Status, JsonElement Body)
{
    public JsonElement Result => Body.GetProperty("ok").GetBoolean()
        ? Body.GetProperty("result")
        : throw new InvalidOperationException(Body.GetRawText());

    public JsonElement Parameters => Body.GetProperty("parameters");

    public int MessageId => Result.GetProperty("message_id").GetInt32();

    public static async Task<BotAnswer> ReadAsync(HttpResponseMessage answer) =>
        new(answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>());

    public void IsRefused(int code, string description)
    {
        Assert.Equal(code, (int)Status);
        Assert.False(Body.GetProperty("ok").GetBoolean());
        Assert.Equal(code, Body.GetProperty("error_code").GetInt32());
        Assert.Equal(description, Body.GetProperty("description").GetString());
    }
}
