using Telegram.Bot.Requests;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    /// <summary>Replaces a text; buttons that are not given again go away.</summary>
    public static Task<Message> EditMessageText(
        this ITelegramBotClient botClient,
        ChatId chatId,
        int messageId,
        string? text,
        ParseMode parseMode = default,
        InlineKeyboardMarkup? replyMarkup = default,
        LinkPreviewOptions? linkPreviewOptions = default,
        IEnumerable<MessageEntity>? entities = default,
        InputRichMessage? richMessage = default,
        string? businessConnectionId = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new EditMessageTextRequest
        {
            ChatId = chatId,
            MessageId = messageId,
            Text = text,
            ParseMode = parseMode,
            ReplyMarkup = replyMarkup,
            LinkPreviewOptions = linkPreviewOptions,
            Entities = entities,
            RichMessage = richMessage,
            BusinessConnectionId = businessConnectionId,
        }, cancellationToken);

    /// <summary>Replaces the text of a message sent by an inline answer.</summary>
    public static Task EditMessageText(
        this ITelegramBotClient botClient,
        string inlineMessageId,
        string? text,
        ParseMode parseMode = default,
        InlineKeyboardMarkup? replyMarkup = default,
        LinkPreviewOptions? linkPreviewOptions = default,
        IEnumerable<MessageEntity>? entities = default,
        InputRichMessage? richMessage = default,
        string? businessConnectionId = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new EditInlineMessageTextRequest
        {
            InlineMessageId = inlineMessageId,
            Text = text,
            ParseMode = parseMode,
            ReplyMarkup = replyMarkup,
            LinkPreviewOptions = linkPreviewOptions,
            Entities = entities,
            RichMessage = richMessage,
            BusinessConnectionId = businessConnectionId,
        }, cancellationToken);

    /// <summary>Replaces the buttons under a message, or takes them away.</summary>
    public static Task<Message> EditMessageReplyMarkup(
        this ITelegramBotClient botClient,
        ChatId chatId,
        int messageId,
        InlineKeyboardMarkup? replyMarkup = default,
        string? businessConnectionId = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new EditMessageReplyMarkupRequest
        {
            ChatId = chatId,
            MessageId = messageId,
            ReplyMarkup = replyMarkup,
            BusinessConnectionId = businessConnectionId,
        }, cancellationToken);

    /// <summary>Replaces the buttons under a message sent by an inline answer.</summary>
    public static Task EditMessageReplyMarkup(
        this ITelegramBotClient botClient,
        string inlineMessageId,
        InlineKeyboardMarkup? replyMarkup = default,
        string? businessConnectionId = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new EditInlineMessageReplyMarkupRequest
        {
            InlineMessageId = inlineMessageId,
            ReplyMarkup = replyMarkup,
            BusinessConnectionId = businessConnectionId,
        }, cancellationToken);

    /// <summary>Deletes a message; the bot's own ones for 48 hours.</summary>
    public static Task DeleteMessage(
        this ITelegramBotClient botClient,
        ChatId chatId,
        int messageId,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new DeleteMessageRequest
        {
            ChatId = chatId,
            MessageId = messageId,
        }, cancellationToken);

    /// <summary>Deletes 1 to 100 messages; those that are gone already are passed over.</summary>
    public static Task DeleteMessages(
        this ITelegramBotClient botClient,
        ChatId chatId,
        IEnumerable<int> messageIds,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new DeleteMessagesRequest
        {
            ChatId = chatId,
            MessageIds = messageIds,
        }, cancellationToken);
}
