using System.Collections.Frozen;
using LaporBot.Simulator.Chats;
using LaporBot.Simulator.Control;
using LaporBot.Simulator.Webhooks;

namespace LaporBot.Simulator.BotApi;

/// <summary>The Bot API over HTTP: <c>/bot&lt;token&gt;/&lt;method&gt;</c> and <c>/file/bot&lt;token&gt;/&lt;path&gt;</c>.</summary>
sealed class BotApiEndpoint(SimulatedTelegram telegram, WebhookCourier courier)
{
    const string MethodPrefix = "/bot";
    const string FilePrefix = "/file/bot";
    // Not a method of Telegram: the name by which faults reach downloads.
    const string DownloadName = "file";
    const long MostBodyBytes = 50 * 1024 * 1024;

    readonly FrozenDictionary<string, Func<BotCall, CancellationToken, ValueTask<CallAnswer>>> _methods = MethodTable.Of(telegram, courier);

    public Task ServeAsync(HttpContext http, RequestDelegate next)
    {
        var path = http.Request.Path.Value ?? "";
        return path.StartsWith(MethodPrefix, StringComparison.OrdinalIgnoreCase) ? CallAsync(http, path[MethodPrefix.Length..])
            : path.StartsWith(FilePrefix, StringComparison.OrdinalIgnoreCase) ? DownloadAsync(http, path[FilePrefix.Length..])
            : next(http);
    }

    async Task CallAsync(HttpContext http, string rest)
    {
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        var name = slash < 0 ? "" : rest[(slash + 1)..];
        if (TokenRefusal(slash < 0 ? rest : rest[..slash]) is { } refusal)
        {
            await AnswerAsync(http, name, null, refusal);
            return;
        }

        if (http.Request.ContentLength > MostBodyBytes)
        {
            http.Response.Headers.Connection = "close";
            await AnswerAsync(http, name, null, Refusals.BodyTooBig);
            return;
        }

        using var call = await CallReader.ReadAsync(http.Request, name);
        if (call is null)
        {
            await AnswerAsync(http, name, null, Refusals.BodyUnreadable);
            return;
        }

        if (telegram.Faults.Any && await FailAsync(http, call))
        {
            return;
        }

        await AnswerAsync(http, name, call, await CarryOutAsync(call, http.RequestAborted));
    }

    ValueTask<CallAnswer> CarryOutAsync(BotCall call, CancellationToken ct) => _methods.TryGetValue(call.Method, out var method)
        ? method(call, ct)
        : ValueTask.FromResult<CallAnswer>(Refusals.MethodNotFound);

    async Task AnswerAsync(HttpContext http, string name, BotCall? call, CallAnswer answer)
    {
        if (answer is not CallAnswer.Updates)
        {
            var refusal = (answer as CallAnswer.Refused)?.Why;
            telegram.Calls.Add(name, call?.ChatId, refusal?.Code ?? StatusCodes.Status200OK, refusal?.Description);
        }

        await AnswerWriter.WriteAsync(http.Response, answer);
    }

    /// <returns>True when a fault took the place of the answer.</returns>
    async Task<bool> FailAsync(HttpContext http, BotCall call)
    {
        var chatId = call.Integer("chat_id");
        if (telegram.Faults.Hit(call.Method, chatId) is not { } rule)
        {
            return false;
        }

        if (rule.DelayMs is { } delay)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(delay), TimeProvider.System, http.RequestAborted);
        }

        if (rule.OnlyDelays)
        {
            return false;
        }

        call.ChatId = chatId;
        if (rule.CloseConnection)
        {
            if (rule.Status == StatusCodes.Status200OK)
            {
                await CarryOutAsync(call, http.RequestAborted);
            }

            telegram.Calls.Add(call.Method, chatId, 0, "connection closed");
            http.Abort();
            return true;
        }

        var refusal = RefusalOf(rule);
        if (rule.Html is null)
        {
            await AnswerAsync(http, call.Method, call, refusal);
            return true;
        }

        telegram.Calls.Add(call.Method, chatId, refusal.Code, refusal.Description);
        http.Response.StatusCode = refusal.Code;
        http.Response.ContentType = "text/html";
        await http.Response.WriteAsync(rule.Html);
        return true;
    }

    static Refusal RefusalOf(FaultRule rule)
    {
        if (rule.RetryAfter is { } seconds && (rule.Status ?? StatusCodes.Status429TooManyRequests) == StatusCodes.Status429TooManyRequests)
        {
            var usual = Refusals.TooManyRequests(seconds);
            return rule.Description is null ? usual : usual with { Description = rule.Description };
        }

        var status = rule.Status ?? (rule.Html is null ? StatusCodes.Status500InternalServerError : StatusCodes.Status502BadGateway);
        return new Refusal(status, rule.Description ?? Reason(status)) { RetryAfter = rule.RetryAfter };
    }

    static string Reason(int status) => Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(status);

    Refusal? TokenRefusal(string token) => token == telegram.World.Options.BotToken ? null
        : token.Contains(':', StringComparison.Ordinal) ? Refusals.Unauthorized
        : Refusals.TokenInvalid;

    async Task DownloadAsync(HttpContext http, string rest)
    {
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || TokenRefusal(rest[..slash]) is not null)
        {
            await AnswerWriter.WriteAsync(http.Response, Refusals.Unauthorized);
            return;
        }

        if (telegram.World.Files.FindByPath(rest[(slash + 1)..]) is not { } file || file.Size > FileMethods.MostBytes)
        {
            await AnswerWriter.WriteAsync(http.Response, Refusals.MethodNotFound);
            return;
        }

        using var call = new BotCall(DownloadName);
        if (telegram.Faults.Any && await FailAsync(http, call))
        {
            return;
        }

        var bytes = telegram.World.Files.Read(file);
        http.Response.ContentType = "application/octet-stream";
        http.Response.ContentLength = bytes.Length;
        await http.Response.Body.WriteAsync(bytes);
    }
}
