using System.Net;
using System.Text.Json;
using LaporBot.Tests.Support;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace LaporBot.Tests.Compat.TelegramClient;

public sealed class WhenTelegramRefuses : IDisposable
{
    private readonly ScriptedBotApi _telegram = new();

    public void Dispose() => _telegram.Dispose();

    [Fact]
    public async Task The_exception_has_its_code_and_its_words()
    {
        _telegram.Refuses(403, "Forbidden: bot was blocked by the user");
        var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => _telegram.Bot().SendMessage(5, "Halo"));
        Assert.Equal((403, "Forbidden: bot was blocked by the user"), (refusal.ErrorCode, refusal.Message));
        Assert.StartsWith("Telegram Bot API error 403: Forbidden", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_that_became_a_supergroup_tells_its_new_id()
    {
        _telegram.Refuses(400, "Bad Request: group chat was upgraded to a supergroup chat", """{"migrate_to_chat_id":-1001234567890}""");
        var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => _telegram.Bot().SendMessage(-5, "Halo"));
        Assert.Equal(-1001234567890, refusal.Parameters!.MigrateToChatId);
    }

    [Fact]
    public async Task The_program_may_choose_the_exception()
    {
        var bot = _telegram.Refuses(400, "Bad Request: chat not found").Bot();
        bot.ExceptionsParser = new Shouting();
        var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => bot.SendMessage(5, "Halo"));
        Assert.Equal("BAD REQUEST: CHAT NOT FOUND", refusal.Message);
    }

    [Fact]
    public async Task A_token_that_is_not_known_fails_the_test_call_quietly()
    {
        Assert.False(await _telegram.Refuses(401, "Unauthorized").Bot().TestApi());
        await Assert.ThrowsAsync<ApiRequestException>(() => _telegram.Refuses(404, "Not Found").Bot().TestApi());
    }

    [Theory]
    [InlineData("""{"ok":false,"result":{"message_id":7}}""", HttpStatusCode.OK)]
    [InlineData("""{"ok":true}""", HttpStatusCode.OK)]
    [InlineData("null", HttpStatusCode.OK)]
    [InlineData("""{"ok":false,"description":"no code"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"ok":false,"error_code":400}""", HttpStatusCode.BadRequest)]
    public async Task An_answer_without_the_needed_fields_is_no_answer(string json, HttpStatusCode status)
    {
        _telegram.Answers(json, status);
        var failure = await Assert.ThrowsAsync<RequestException>(() => _telegram.Bot().SendMessage(5, "Halo"));
        Assert.Equal(("Required properties not found in response", status), (failure.Message, failure.HttpStatusCode));
    }

    [Theory]
    [InlineData("<html>502 Bad Gateway</html>", HttpStatusCode.BadGateway)]
    [InlineData("", HttpStatusCode.OK)]
    [InlineData("""{"ok":true,"result":""", HttpStatusCode.OK)]
    public async Task An_answer_that_is_no_json_keeps_its_status_and_cause(string body, HttpStatusCode status)
    {
        _telegram.Answers(body, status);
        var failure = await Assert.ThrowsAsync<RequestException>(() => _telegram.Bot().SendMessage(5, "Halo"));
        Assert.Equal(("There was an exception during deserialization of the response", status), (failure.Message, failure.HttpStatusCode));
        Assert.IsType<JsonException>(failure.InnerException, exactMatch: false);
    }

    [Fact]
    public async Task A_line_that_is_down_is_told_with_its_cause()
    {
        var cause = new HttpRequestException("kabel putus");
        var failure = await Assert.ThrowsAsync<RequestException>(() => _telegram.Fails(cause).Bot().SendMessage(5, "Halo"));
        Assert.Equal("Bot API Service Failure: HttpRequestException: kabel putus", failure.Message);
        Assert.Same(cause, failure.InnerException);
        Assert.Null(failure.HttpStatusCode);
    }

    [Fact]
    public async Task Time_that_ran_out_is_not_taken_for_a_cancellation()
    {
        _telegram.Fails(new TaskCanceledException());
        var failure = await Assert.ThrowsAsync<RequestException>(() => _telegram.Bot().SendMessage(5, "Halo"));
        Assert.Equal("Bot API Request timed out", failure.Message);
    }

    [Fact]
    public async Task A_cancelled_call_ends_as_cancelled()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _telegram.Bot().SendMessage(5, "Halo", cancellationToken: stop.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _telegram.Bot(stop: stop.Token).SendMessage(5, "Halo"));
    }

    private sealed class Shouting : IExceptionParser
    {
        public ApiRequestException Parse(ApiResponse apiResponse) => new(apiResponse.Description!.ToUpperInvariant(), apiResponse.ErrorCode);
    }
}
