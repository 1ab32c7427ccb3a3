using LaporBot.Simulator.Chats;

namespace LaporBot.Simulator.Control;

static class ActEndpoints
{
    public static void MapActs(this IEndpointRouteBuilder control, SimulatedTelegram telegram, ChatReader chats)
    {
        var acts = telegram.Acts;
        MessageView View(Message message)
        {
            lock (telegram.World.Gate)
            {
                return chats.Read(message);
            }
        }

        var chat = control.MapGroup("/chats/{chatId:long}");
        chat.MapPost("/messages", (long chatId, WriteMessage asked) => View(asked.Files is { Count: > 0 } files
            ? files.Select(file => acts.SendFile(chatId, asked.From, file, asked.Caption, asked.MediaGroupId)).ToList()[^1]
            : acts.Write(chatId, asked.From, asked.Text ?? "", asked.ReplyTo)));
        chat.MapPost("/edits", (long chatId, EditMessage asked) => View(acts.Edit(chatId, asked.MessageId, asked.Text ?? "", asked.From)));
        chat.MapPost("/presses", (long chatId, PressButton asked) => new PressView(asked.Data is { } data
            ? acts.Press(chatId, asked.From, asked.MessageId, data)
            : acts.Press(chatId, asked.From, asked.MessageId, asked.Row ?? 0, asked.Column ?? 0)));
        chat.MapPost("/location", (long chatId, ShareLocation asked) => View(acts.ShareLocation(chatId, asked.From, asked.Latitude, asked.Longitude)));
        chat.MapPost("/contact", (long chatId, ShareContact asked) =>
            View(acts.ShareContact(chatId, asked.From, asked.PhoneNumber ?? "", asked.FirstName ?? "", asked.UserId)));
        chat.MapPost("/sticker", (long chatId, SendSticker asked) => View(acts.SendSticker(chatId, asked.From)));
    }
}
