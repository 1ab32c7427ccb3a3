using Microsoft.Bot.Schema;

namespace LaporBot.Tests.Compat.BotFramework;

/// <summary>Activities as a channel would bring them.</summary>
internal static class AnIncoming
{
    public static Activity Message(string text = "halo") => new(ActivityTypes.Message)
    {
        Id = "incoming-1",
        Text = text,
        ChannelId = "contoh-channel",
        ServiceUrl = "https://contoh.example",
        From = new ChannelAccount("warga-contoh", "Warga Contoh"),
        Recipient = new ChannelAccount("bot-contoh", "Bot Contoh"),
        Conversation = new ConversationAccount(isGroup: false, id: "chat-contoh", name: "Obrolan Contoh"),
    };

    public static Activity OfType(string type)
    {
        var activity = Message();
        activity.Type = type;
        return activity;
    }
}
