using System.Diagnostics;

namespace Microsoft.Bot.Schema;

/// <summary>The neutral form of everything that passes between a channel and a bot. One class has the fields of all types; the interfaces show those that belong to one type.</summary>
[DebuggerDisplay("[{Type}] {Id}")]
public partial class Activity :
    IMessageUpdateActivity,
    IMessageDeleteActivity,
    IMessageReactionActivity,
    IConversationUpdateActivity,
    IInstallationUpdateActivity,
    IEventActivity,
    ICommandActivity,
    ICommandResultActivity,
    ITypingActivity,
    IEndOfConversationActivity,
    ITraceActivity
{
    public const string ContentType = "application/vnd.microsoft.activity";

    public Activity()
    {
    }

    public Activity(string? type = default, string? id = default, DateTimeOffset? timestamp = default, DateTimeOffset? localTimestamp = default, string? serviceUrl = default, string? channelId = default, ChannelAccount? from = default, ConversationAccount? conversation = default, ChannelAccount? recipient = default, string? textFormat = default, string? attachmentLayout = default, IList<ChannelAccount>? membersAdded = default, IList<ChannelAccount>? membersRemoved = default, IList<MessageReaction>? reactionsAdded = default, IList<MessageReaction>? reactionsRemoved = default, string? topicName = default, bool? historyDisclosed = default, string? locale = default, string? text = default, string? speak = default, string? inputHint = default, string? summary = default, SuggestedActions? suggestedActions = default, IList<Attachment>? attachments = default, object? channelData = default, string? action = default, string? replyToId = default, string? label = default, string? valueType = default, object? value = default, string? name = default, ConversationReference? relatesTo = default, string? code = default, DateTimeOffset? expiration = default, string? importance = default, string? deliveryMode = default, string? localTimezone = default)
    {
        Type = type;
        Id = id;
        Timestamp = timestamp;
        LocalTimestamp = localTimestamp;
        LocalTimezone = localTimezone;
        ServiceUrl = serviceUrl;
        ChannelId = channelId;
        From = from;
        Conversation = conversation;
        Recipient = recipient;
        ReplyToId = replyToId;
        DeliveryMode = deliveryMode;
        ChannelData = channelData;
        RelatesTo = relatesTo;
        Locale = locale;
        Text = text;
        TextFormat = textFormat;
        Speak = speak;
        Summary = summary;
        InputHint = inputHint;
        Importance = importance;
        Expiration = expiration;
        Attachments = attachments;
        AttachmentLayout = attachmentLayout;
        SuggestedActions = suggestedActions;
        MembersAdded = membersAdded;
        MembersRemoved = membersRemoved;
        ReactionsAdded = reactionsAdded;
        ReactionsRemoved = reactionsRemoved;
        TopicName = topicName;
        HistoryDisclosed = historyDisclosed;
        Action = action;
        Name = name;
        Value = value;
        ValueType = valueType;
        Label = label;
        Code = code;
    }

    public string? Type { get; set; }

    public string? Id { get; set; }

    public DateTimeOffset? Timestamp { get; set; }

    public DateTimeOffset? LocalTimestamp { get; set; }

    public string? LocalTimezone { get; set; }

    public string? ServiceUrl { get; set; }

    public string? ChannelId { get; set; }

    public ChannelAccount? From { get; set; }

    public ConversationAccount? Conversation { get; set; }

    public ChannelAccount? Recipient { get; set; }

    public string? ReplyToId { get; set; }

    public string? DeliveryMode { get; set; }

    public string? CallerId { get; set; }

    /// <summary>Whatever the channel wants to hand on in its own form; nothing here looks inside.</summary>
    public object? ChannelData { get; set; }

    public ConversationReference? RelatesTo { get; set; }

    public string? Locale { get; set; }

    public string? Text { get; set; }

    public string? TextFormat { get; set; }

    public string? Speak { get; set; }

    public string? Summary { get; set; }

    public string? InputHint { get; set; }

    public string? Importance { get; set; }

    public DateTimeOffset? Expiration { get; set; }

    public IList<Attachment>? Attachments { get; set; }

    public string? AttachmentLayout { get; set; }

    public SuggestedActions? SuggestedActions { get; set; }

    public IList<ChannelAccount>? MembersAdded { get; set; }

    public IList<ChannelAccount>? MembersRemoved { get; set; }

    public IList<MessageReaction>? ReactionsAdded { get; set; }

    public IList<MessageReaction>? ReactionsRemoved { get; set; }

    public string? TopicName { get; set; }

    public bool? HistoryDisclosed { get; set; }

    public string? Action { get; set; }

    public string? Name { get; set; }

    public object? Value { get; set; }

    public string? ValueType { get; set; }

    public string? Label { get; set; }

    public string? Code { get; set; }

    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text)
        || !string.IsNullOrWhiteSpace(Summary)
        || Attachments is { Count: > 0 }
        || ChannelData is not null;

    /// <summary>The channel data as exactly that type, or the type's default where there is none.</summary>
    /// <exception cref="InvalidCastException">The channel data has another type, be it a derived one.</exception>
    public T? GetChannelData<T>()
    {
        if (ChannelData is not { } data)
        {
            return default;
        }

        return data.GetType() == typeof(T)
            ? (T)data
            : throw new InvalidCastException($"The channel data is a {data.GetType()}, not a {typeof(T)}.");
    }

    public bool TryGetChannelData<T>(out T? instance)
    {
        var fits = ChannelData?.GetType() == typeof(T);
        instance = fits ? (T)ChannelData! : default;
        return fits;
    }
}
