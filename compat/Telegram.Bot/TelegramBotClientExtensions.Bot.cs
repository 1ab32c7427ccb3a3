using Telegram.Bot.Requests;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    /// <summary>Who the bot is.</summary>
    public static Task<User> GetMe(
        this ITelegramBotClient botClient,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new GetMeRequest(), cancellationToken);

    /// <summary>Makes a file of up to 20 MB ready to be fetched.</summary>
    public static Task<TGFile> GetFile(
        this ITelegramBotClient botClient,
        string fileId,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new GetFileRequest
        {
            FileId = fileId,
        }, cancellationToken);

    /// <summary>Stops a pressed button from spinning, and may show a note of up to 200 characters.</summary>
    public static Task AnswerCallbackQuery(
        this ITelegramBotClient botClient,
        string callbackQueryId,
        string? text = default,
        bool showAlert = default,
        string? url = default,
        int? cacheTime = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new AnswerCallbackQueryRequest
        {
            CallbackQueryId = callbackQueryId,
            Text = text,
            ShowAlert = showAlert,
            Url = url,
            CacheTime = cacheTime,
        }, cancellationToken);

    /// <summary>Ends the bot on a server of one's own before it moves to another.</summary>
    public static Task Close(
        this ITelegramBotClient botClient,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new CloseRequest(), cancellationToken);

    /// <summary>Makes a further link into a chat that the bot administers.</summary>
    public static Task<ChatInviteLink> CreateChatInviteLink(
        this ITelegramBotClient botClient,
        ChatId chatId,
        string? name = default,
        DateTime? expireDate = default,
        int? memberLimit = default,
        bool createsJoinRequest = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new CreateChatInviteLinkRequest
        {
            ChatId = chatId,
            Name = name,
            ExpireDate = expireDate,
            MemberLimit = memberLimit,
            CreatesJoinRequest = createsJoinRequest,
        }, cancellationToken);

    /// <summary>Leaves a group, supergroup or channel.</summary>
    public static Task LeaveChat(
        this ITelegramBotClient botClient,
        ChatId chatId,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new LeaveChatRequest
        {
            ChatId = chatId,
        }, cancellationToken);

    /// <summary>Sets the menu of commands for a scope and a language.</summary>
    public static Task SetMyCommands(
        this ITelegramBotClient botClient,
        IEnumerable<BotCommand> commands,
        BotCommandScope? scope = default,
        string? languageCode = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new SetMyCommandsRequest
        {
            Commands = commands,
            Scope = scope,
            LanguageCode = languageCode,
        }, cancellationToken);

    /// <summary>The menu of commands of a scope and a language.</summary>
    public static Task<BotCommand[]> GetMyCommands(
        this ITelegramBotClient botClient,
        BotCommandScope? scope = default,
        string? languageCode = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new GetMyCommandsRequest
        {
            Scope = scope,
            LanguageCode = languageCode,
        }, cancellationToken);

    /// <summary>Takes a menu of commands away; the next wider one holds then.</summary>
    public static Task DeleteMyCommands(
        this ITelegramBotClient botClient,
        BotCommandScope? scope = default,
        string? languageCode = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new DeleteMyCommandsRequest
        {
            Scope = scope,
            LanguageCode = languageCode,
        }, cancellationToken);

    /// <summary>What is read in an empty chat with the bot.</summary>
    public static Task<BotDescription> GetMyDescription(
        this ITelegramBotClient botClient,
        string? languageCode = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new GetMyDescriptionRequest
        {
            LanguageCode = languageCode,
        }, cancellationToken);

    /// <summary>What is read on the bot's profile.</summary>
    public static Task<BotShortDescription> GetMyShortDescription(
        this ITelegramBotClient botClient,
        string? languageCode = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new GetMyShortDescriptionRequest
        {
            LanguageCode = languageCode,
        }, cancellationToken);

    /// <summary>Sets what is read in an empty chat with the bot, up to 512 characters.</summary>
    public static Task SetMyDescription(
        this ITelegramBotClient botClient,
        string? description = default,
        string? languageCode = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new SetMyDescriptionRequest
        {
            Description = description,
            LanguageCode = languageCode,
        }, cancellationToken);

    /// <summary>Sets what is read on the bot's profile, up to 120 characters.</summary>
    public static Task SetMyShortDescription(
        this ITelegramBotClient botClient,
        string? shortDescription = default,
        string? languageCode = default,
        CancellationToken cancellationToken = default) =>
        botClient.Call(new SetMyShortDescriptionRequest
        {
            ShortDescription = shortDescription,
            LanguageCode = languageCode,
        }, cancellationToken);
}
