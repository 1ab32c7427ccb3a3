using LaporBot.Simulator.Chats;

namespace LaporBot.Simulator.BotApi;

/// <summary>The bot's answer to a pressed button.</summary>
sealed class PressMethods(World world)
{
    const int MostText = 200;

    public CallAnswer AnswerCallbackQuery(BotCall call)
    {
        Action<BotMessage>? listener;
        Press press;
        var text = call.Text("text");
        lock (world.Gate)
        {
            if (world.FindPress(call.Text("callback_query_id") ?? "") is not { } known
                || world.Now - known.Date > (long)world.Options.PressAnswerWindow.TotalSeconds)
            {
                return Refusals.PressTooOld;
            }

            if (text?.Length > MostText)
            {
                return Refusals.PressAnswerTooLong;
            }

            press = known;
            call.ChatId = press.ChatId;
            var room = world.Room(press.ChatId);
            room.Show(new Toast(press.Id, press.From, text, call.Flag("show_alert"), call.Text("url"), 0));
            listener = room.Listener;
        }

        listener?.Invoke(new BotMessage(BotMessageKind.Answered, press.ChatId, press.MessageId, text, null));
        return CallAnswer.True;
    }
}
