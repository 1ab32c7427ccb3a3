using System.Globalization;

namespace Microsoft.Bot.Schema;

/// <summary>A point in a conversation: enough to answer there, after the turn is over too.</summary>
public class ConversationReference
{
    public ConversationReference()
    {
    }

    public ConversationReference(string? activityId = default, ChannelAccount? user = default, ChannelAccount? bot = default, ConversationAccount? conversation = default, string? channelId = default, string? serviceUrl = default)
        : this(null, activityId, user, bot, conversation, channelId, serviceUrl)
    {
    }

    public ConversationReference(CultureInfo? locale, string? activityId = default, ChannelAccount? user = default, ChannelAccount? bot = default, ConversationAccount? conversation = default, string? channelId = default, string? serviceUrl = default)
    {
        Locale = locale?.ToString();
        ActivityId = activityId;
        User = user;
        Bot = bot;
        Conversation = conversation;
        ChannelId = channelId;
        ServiceUrl = serviceUrl;
    }

    public string? ActivityId { get; set; }

    public ChannelAccount? User { get; set; }

    public ChannelAccount? Bot { get; set; }

    public ConversationAccount? Conversation { get; set; }

    public string? ChannelId { get; set; }

    public string? Locale { get; set; }

    public string? ServiceUrl { get; set; }
}
