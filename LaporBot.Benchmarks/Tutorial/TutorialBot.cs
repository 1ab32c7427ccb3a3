using Telegram.Bot;
using Telegram.Bot.Polling;
using Telegram.Bot.Types;
using Telegram.Bot.Types.ReplyMarkups;

namespace LaporBot.Benchmarks.Tutorial;

/// <summary>
/// A bot the way tutorials write one: the library's own receiver, one update after another, a context for each, save, reply.
/// Its dialogue has the steps of ours and texts of like length; nothing is sealed, resent or recognised as repeated.
/// </summary>
internal sealed class TutorialBot(string token, string apiBaseUrl, string file)
{
    public async Task RunAsync(CancellationToken ct)
    {
        await using (var context = new TutorialContext(file))
        {
            await context.PrepareAsync();
        }

        var bot = new TelegramBotClient(new TelegramBotClientOptions(token, apiBaseUrl), cancellationToken: ct);
        bot.StartReceiving(HandleAsync, NoteAsync, new ReceiverOptions { AllowedUpdates = [] }, ct);
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, ct);
    }

    private async Task HandleAsync(ITelegramBotClient bot, Update update, CancellationToken ct)
    {
        var chatId = update.Message?.Chat.Id ?? update.CallbackQuery?.Message?.Chat.Id;
        var said = update.Message?.Text ?? update.CallbackQuery?.Data?.Split('|')[2..].LastOrDefault();
        if (chatId is not { } id || said is null)
        {
            return;
        }

        await using var context = new TutorialContext(file);
        var chat = await context.Chats.FindAsync([id], ct);
        if (chat is null)
        {
            chat = new TutorialChat { Id = id };
            context.Chats.Add(chat);
        }

        var (text, buttons) = TutorialDialogue.Answer(chat, said, context.Reports);
        await context.SaveChangesAsync(ct);
        if (update.CallbackQuery is { } pressed)
        {
            await bot.AnswerCallbackQuery(pressed.Id, cancellationToken: ct);
        }

        var keyboard = new InlineKeyboardMarkup(buttons.Select(button => new[] { InlineKeyboardButton.WithCallbackData(button.Label, $"t|{chat.Step}|{button.Verb}") }));
        await bot.SendMessage(id, text, replyMarkup: keyboard, cancellationToken: ct);
    }

    private static Task NoteAsync(ITelegramBotClient bot, Exception failure, HandleErrorSource source, CancellationToken ct) =>
        Console.Error.WriteLineAsync($"{source}: {failure.Message}");
}
