using System.Buffers;
using System.Text.Json;

namespace LaporBot.Simulator.BotApi;

/// <summary>Puts an answer on the wire in Telegram's envelope.</summary>
static class AnswerWriter
{
    public static ValueTask WriteAsync(HttpResponse response, CallAnswer answer)
    {
        var body = new ArrayBufferWriter<byte>(512);
        response.StatusCode = answer is CallAnswer.Refused refused ? refused.Why.Code : StatusCodes.Status200OK;
        switch (answer)
        {
            case CallAnswer.Result { Description: null } it:
                body.Write("{\"ok\":true,\"result\":"u8);
                body.Write(it.Json.Span);
                body.Write("}"u8);
                break;
            case CallAnswer.Result it:
                body.Write(JsonText.Bytes(it, static (json, it) => WriteDescribed(json, it)));
                break;
            case CallAnswer.Updates it:
                WriteUpdates(body, it.Pending);
                break;
            case CallAnswer.Refused it:
                body.Write(JsonText.Bytes(it.Why, static (json, why) => WriteRefusal(json, why)));
                break;
        }

        response.ContentType = "application/json";
        response.ContentLength = body.WrittenCount;
        return response.Body.WriteAsync(body.WrittenMemory);
    }

    static void WriteUpdates(ArrayBufferWriter<byte> body, IReadOnlyList<PendingUpdate> pending)
    {
        body.Write("{\"ok\":true,\"result\":["u8);
        for (var at = 0; at < pending.Count; at++)
        {
            if (at > 0)
            {
                body.Write(","u8);
            }

            body.Write(pending[at].Json);
        }

        body.Write("]}"u8);
    }

    static void WriteDescribed(Utf8JsonWriter json, CallAnswer.Result result)
    {
        json.WriteStartObject();
        json.WriteBoolean("ok", true);
        json.WritePropertyName("result");
        json.WriteRawValue(result.Json.Span, skipInputValidation: true);
        json.WriteString("description", result.Description);
        json.WriteEndObject();
    }

    static void WriteRefusal(Utf8JsonWriter json, Refusal why)
    {
        json.WriteStartObject();
        json.WriteBoolean("ok", false);
        json.WriteNumber("error_code", why.Code);
        json.WriteString("description", why.Description);
        if (why.MigrateToChatId is not null || why.RetryAfter is not null)
        {
            json.WriteStartObject("parameters");
            if (why.MigrateToChatId is { } supergroup)
            {
                json.WriteNumber("migrate_to_chat_id", supergroup);
            }

            if (why.RetryAfter is { } seconds)
            {
                json.WriteNumber("retry_after", seconds);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
