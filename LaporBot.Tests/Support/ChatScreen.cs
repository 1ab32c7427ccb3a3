using System.Text.Json;
using LaporBot.Simulator.Chats;
using PlayedTelegram = LaporBot.Simulator.Chats.SimulatedTelegram;

namespace LaporBot.Tests.Support;

/// <summary>One chat as it appears on a screen: everything the bot did there, and waits for what it has still to do.</summary>
internal sealed class ChatScreen
{
    // Real time, and only an upper bound: what is awaited normally comes in milliseconds.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(90);

    private readonly Lock _gate = new();
    private readonly List<BotMessage> _seen = [];
    private TaskCompletionSource _changed = NewSignal();

    public ChatScreen(PlayedTelegram telegram, long chatId)
    {
        ChatId = chatId;
        telegram.Listen(chatId, Notice);
    }

    public long ChatId { get; }

    /// <summary>How much was seen so far.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _seen.Count;
            }
        }
    }

    public IReadOnlyList<BotMessage> Seen
    {
        get
        {
            lock (_gate)
            {
                return [.. _seen];
            }
        }
    }

    /// <summary>Everything the bot has said here, pop-ups included.</summary>
    public string Words => string.Join("\n---\n", Seen.Select(one => one.Text));

    /// <summary>The first message, edit or pop-up after <paramref name="since"/> that contains the words.</summary>
    public Task<BotMessage> HearsAsync(string words, int since) => UntilAsync(
        seen => seen.Skip(since).FirstOrDefault(one => one.Text?.Contains(words, StringComparison.Ordinal) == true),
        () => $"words '{words}'",
        since);

    /// <summary>The first after <paramref name="since"/> that contains any of the words.</summary>
    public Task<BotMessage> HearsEitherAsync(IReadOnlyList<string> words, int since) => UntilAsync(
        seen => seen.Skip(since).FirstOrDefault(one => words.Any(part => one.Text?.Contains(part, StringComparison.Ordinal) == true)),
        () => $"any of '{string.Join("', '", words)}'",
        since);

    /// <summary>The newest button whose label contains the words, where it still stands.</summary>
    public Task<StandingButton> ButtonAsync(string label) => UntilAsync(
        seen => Standing(seen).SelectMany(ButtonsOf).LastOrDefault(one => one.Label.Contains(label, StringComparison.Ordinal)),
        () => $"button '{label}'",
        0);

    /// <summary>As many bot messages as asked, counted from <paramref name="since"/>.</summary>
    public Task<IReadOnlyList<BotMessage>> HearsManyAsync(int count, int since, Func<BotMessage, bool> which) => UntilAsync(
        seen => seen.Skip(since).Where(which).ToList() is { } found && found.Count >= count ? (IReadOnlyList<BotMessage>)found : null,
        () => $"{count} messages",
        since);

    private static IEnumerable<BotMessage> Standing(IReadOnlyList<BotMessage> seen) => seen
        .Where(one => one.Kind != BotMessageKind.Answered)
        .GroupBy(one => one.MessageId)
        .Select(versions => versions.Last())
        .OrderBy(one => one.MessageId);

    private static IEnumerable<StandingButton> ButtonsOf(BotMessage message)
    {
        if (message.ReplyMarkup is null)
        {
            return [];
        }

        using var markup = JsonDocument.Parse(message.ReplyMarkup);
        return markup.RootElement.TryGetProperty("inline_keyboard", out var rows)
            ? [.. rows.EnumerateArray().SelectMany(row => row.EnumerateArray())
                .Select(button => new StandingButton(message.MessageId, button.GetProperty("text").GetString()!, button.GetProperty("callback_data").GetString()!))]
            : [];
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void Notice(BotMessage message)
    {
        TaskCompletionSource changed;
        lock (_gate)
        {
            _seen.Add(message);
            changed = _changed;
            _changed = NewSignal();
        }

        changed.SetResult();
    }

    private async Task<T> UntilAsync<T>(Func<IReadOnlyList<BotMessage>, T?> find, Func<string> missing, int since)
        where T : class
    {
        using var over = new CancellationTokenSource(s_patience);
        while (true)
        {
            Task changed;
            lock (_gate)
            {
                if (find(_seen) is { } found)
                {
                    return found;
                }

                changed = _changed.Task;
            }

            try
            {
                await changed.WaitAsync(over.Token);
            }
            catch (OperationCanceledException)
            {
                throw new InvalidOperationException(
                    $"Chat {ChatId} never showed the {missing()}. Since then it showed:\n{string.Join("\n---\n", Seen.Skip(since).Select(one => one.Text))}");
            }
        }
    }
}
