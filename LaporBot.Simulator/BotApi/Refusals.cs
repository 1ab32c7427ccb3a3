using System.Globalization;

namespace LaporBot.Simulator.BotApi;

/// <summary>Telegram's own words, which bots have to recognise.</summary>
static class Refusals
{
    public static readonly Refusal ChatIdEmpty = new(400, "Bad Request: chat_id is empty");
    public static readonly Refusal ChatNotFound = new(400, "Bad Request: chat not found");
    public static readonly Refusal UserNotFound = new(400, "Bad Request: user not found");
    public static readonly Refusal TextEmpty = new(400, "Bad Request: message text is empty");
    public static readonly Refusal TextTooLong = new(400, "Bad Request: message is too long");
    public static readonly Refusal CaptionTooLong = new(400, "Bad Request: message caption is too long");
    public static readonly Refusal MessageIdMissing = new(400, "Bad Request: message identifier is not specified");
    public static readonly Refusal MessageIdsMissing = new(400, "Bad Request: message identifiers are not specified");
    public static readonly Refusal TooManyMessageIds = new(400, "Bad Request: too many message identifiers specified");
    public static readonly Refusal MessageToEditNotFound = new(400, "Bad Request: message to edit not found");
    public static readonly Refusal MessageCannotBeEdited = new(400, "Bad Request: message can't be edited");
    public static readonly Refusal NoTextToEdit = new(400, "Bad Request: there is no text in the message to edit");
    public static readonly Refusal NotModified = new(400, "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message");
    public static readonly Refusal MessageToDeleteNotFound = new(400, "Bad Request: message to delete not found");
    public static readonly Refusal MessageCannotBeDeleted = new(400, "Bad Request: message can't be deleted");
    public static readonly Refusal MessageToReplyNotFound = new(400, "Bad Request: message to be replied not found");
    public static readonly Refusal MarkupNotAnObject = new(400, "Bad Request: object expected as reply markup");
    public static readonly Refusal MarkupUnreadable = new(400, "Bad Request: can't parse reply keyboard markup JSON object");
    public static readonly Refusal ButtonWithoutText = new(400, "Bad Request: can't parse inline keyboard button: Field \"text\" must be of type String");
    public static readonly Refusal ButtonWithoutAction = new(400, "Bad Request: text buttons are unallowed in the inline keyboard");
    public static readonly Refusal ButtonDataInvalid = new(400, "Bad Request: BUTTON_DATA_INVALID");
    public static readonly Refusal ReplyButtonWithoutText = new(400, "Bad Request: can't parse keyboard button: Field \"text\" must be of type String");
    public static readonly Refusal ParseModeUnsupported = new(400, "Bad Request: unsupported parse_mode");
    public static readonly Refusal PressTooOld = new(400, "Bad Request: query is too old and response timeout expired or query ID is invalid");
    public static readonly Refusal PressAnswerTooLong = new(400, "Bad Request: MESSAGE_TOO_LONG");
    public static readonly Refusal FileIdMissing = new(400, "Bad Request: file_id not specified");
    public static readonly Refusal FileIdWrong = new(400, "Bad Request: wrong file_id or the file is temporarily unavailable");
    public static readonly Refusal FileTooBig = new(400, "Bad Request: file is too big");
    public static readonly Refusal FileSourceWrong = new(400, "Bad Request: wrong file identifier/HTTP URL specified");
    public static readonly Refusal ActionMissing = new(400, "Bad Request: wrong parameter action in request");
    public static readonly Refusal CommandsUnreadable = new(400, "Bad Request: can't parse commands JSON object");
    public static readonly Refusal CommandInvalid = new(400, "Bad Request: BOT_COMMAND_INVALID");
    public static readonly Refusal CommandDescriptionInvalid = new(400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID");
    public static readonly Refusal ScopeUnreadable = new(400, "Bad Request: can't parse BotCommandScope JSON object");
    public static readonly Refusal WebhookUrlInvalid = new(400, "Bad Request: invalid webhook URL specified");
    public static readonly Refusal WebhookSecretUnallowed = new(400, "Bad Request: secret token contains unallowed characters");
    public static readonly Refusal WebhookSecretTooLong = new(400, "Bad Request: secret token is too long");
    public static readonly Refusal BodyUnreadable = new(400, "Bad Request: can't parse JSON object");
    public static readonly Refusal Unauthorized = new(401, "Unauthorized");
    public static readonly Refusal TokenInvalid = new(401, "Unauthorized: invalid token specified");
    public static readonly Refusal Blocked = new(403, "Forbidden: bot was blocked by the user");
    public static readonly Refusal Deactivated = new(403, "Forbidden: user is deactivated");
    public static readonly Refusal NotStarted = new(403, "Forbidden: bot can't initiate conversation with a user");
    public static readonly Refusal KickedFromGroup = new(403, "Forbidden: bot was kicked from the group chat");
    public static readonly Refusal KickedFromSupergroup = new(403, "Forbidden: bot was kicked from the supergroup chat");
    public static readonly Refusal NotInGroup = new(403, "Forbidden: bot is not a member of the group chat");
    public static readonly Refusal NotInSupergroup = new(403, "Forbidden: bot is not a member of the supergroup chat");
    public static readonly Refusal MethodNotFound = new(404, "Not Found");
    public static readonly Refusal WebhookIsActive = new(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
    public static readonly Refusal OtherPoller = new(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
    public static readonly Refusal BodyTooBig = new(413, "Request Entity Too Large");

    public static Refusal MigratedTo(long supergroupId) =>
        new(400, "Bad Request: group chat was upgraded to a supergroup chat") { MigrateToChatId = supergroupId };

    public static Refusal TooManyRequests(int seconds) =>
        new(429, string.Create(CultureInfo.InvariantCulture, $"Too Many Requests: retry after {seconds}")) { RetryAfter = seconds };

    public static Refusal NothingToSend(string kind) => new(400, $"Bad Request: there is no {kind} in the request");

    public static Refusal EntitiesUnreadable(string why) => new(400, "Bad Request: can't parse entities: " + why);
}
