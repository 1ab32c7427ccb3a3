using System.Text.Json;
using LaporBot.Conversations.Speaking;
using LaporBot.Host.Intake;
using LaporBot.Host.TelegramChannel;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace LaporBot.Tests.Support;

/// <summary>Hands updates of Telegram's to the running host of a town and shows the turn they lead to, without the way over the wire.</summary>
internal sealed class DirectLine(TestTown town)
{
    // Far above what the played Telegram gives.
    private int _last = 2_000_000_000;

    /// <summary>What would be answered now. Nothing is kept of it: asked again, it is the same.</summary>
    public async Task<AnsweredTurn> TriesAsync(long person, string act, long? group = null) => (await LookAsync(person, act, group)).Answer;

    /// <summary>The same, and it happens.</summary>
    public async Task<AnsweredTurn> DoesAsync(long person, string act, long? group = null)
    {
        var (answer, incoming) = await LookAsync(person, act, group);
        await Get<TurnRunner>().RunAsync(incoming, default);
        return answer;
    }

    /// <summary>A text as Telegram sends it; commands are marked as such.</summary>
    public static string Saying(string text)
    {
        var entities = text.StartsWith('/') ? $$""","entities":[{"type":"bot_command","offset":0,"length":{{text.Split(' ')[0].Length}}}]""" : "";
        return $"\"text\":{JsonSerializer.Serialize(text)}{entities}";
    }

    /// <summary>A press on a button with these data.</summary>
    public static string Pressing(string data) => $"\"data\":{JsonSerializer.Serialize(data)}";

    private async Task<(AnsweredTurn Answer, IncomingUpdate Incoming)> LookAsync(long person, string act, long? group)
    {
        var incoming = new IncomingUpdate(JsonSerializer.Deserialize<Update>(UpdateOf(person, act, group), JsonBotAPI.Options)!);
        var visit = Get<VisitOpener>().Open(incoming);
        await Get<TelegramAdapter>().ProcessAsync(incoming.Activity!, visit, Get<IBot>(), default);
        return (new AnsweredTurn(visit.Turn, visit.Failure, visit.Turn?.After.Language ?? Language.Indonesian), incoming);
    }

    private string UpdateOf(long person, string act, long? group)
    {
        var id = ++_last;
        var chat = group is { } where ? $$"""{"id":{{where}},"type":"supergroup","title":"Grup Contoh"}""" : $$"""{"id":{{person}},"type":"private","first_name":"Contoh"}""";
        var from = $$"""{"id":{{person}},"is_bot":false,"first_name":"Contoh"}""";
        return act.StartsWith("\"data\"", StringComparison.Ordinal)
            ? $$"""{"update_id":{{id}},"callback_query":{"id":"{{id}}","chat_instance":"1",{{act}},"from":{{from}},"message":{"message_id":1,"date":1790000000,"chat":{{chat}},"text":"x"} } }"""
            : act.StartsWith("\"edit_date\"", StringComparison.Ordinal)
                ? $$"""{"update_id":{{id}},"edited_message":{"message_id":3,"date":1790000000,{{act}},"chat":{{chat}},"from":{{from}} } }"""
                : $$"""{"update_id":{{id}},"message":{"message_id":{{id}},"date":1790000000,{{act}},"chat":{{chat}},"from":{{from}} } }""";
    }

    private T Get<T>()
        where T : notnull => town.Host.Services.GetRequiredService<T>();
}

/// <summary>What one update leads to, as it is read.</summary>
/// <param name="Turn">Null when nothing was decided.</param>
/// <param name="Failure">Set when it would be kept aside.</param>
internal sealed record AnsweredTurn(Turn? Turn, Exception? Failure, Language Language)
{
    public IReadOnlyList<Reply> Replies => Turn?.Replies ?? [];

    public IReadOnlyList<Choice> Buttons => [.. Replies.SelectMany(ButtonsOf)];

    /// <summary>Texts and labels, and what would be done, in one piece.</summary>
    public string Words => string.Join("\n", Replies.Select(reply => $"{reply.GetType().Name}: {ACase.Text(Language, reply)}"
        + string.Concat(ButtonsOf(reply).Select(one => $"\n[{Phrasebook.Text(Language, one.Label)}]"))));

    public string Deeds => string.Join(", ", (Turn?.Intents ?? []).Select(intent => intent.GetType().Name));

    public ChoiceCode Code(string label) => Buttons.First(one => Phrasebook.Text(Language, one.Label).Contains(label, StringComparison.Ordinal)).Code;

    private static IEnumerable<Choice> ButtonsOf(Reply reply) => reply switch
    {
        Reply.Message message => message.Choices.SelectMany(row => row),
        Reply.Rewrite page => page.Choices.SelectMany(row => row),
        _ => [],
    };
}
