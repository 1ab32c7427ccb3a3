using System.Collections.Frozen;
using LaporBot.Simulator.Chats;
using LaporBot.Simulator.Webhooks;

namespace LaporBot.Simulator.BotApi;

/// <summary>Every method of the Bot API that is played here; letter case does not matter, as in Telegram.</summary>
static class MethodTable
{
    public static FrozenDictionary<string, Func<BotCall, CancellationToken, ValueTask<CallAnswer>>> Of(SimulatedTelegram telegram, WebhookCourier courier)
    {
        var world = telegram.World;
        var updates = new UpdateMethods(world);
        var send = new SendMethods(world, telegram.Pacing);
        var edit = new EditMethods(world);
        var delete = new DeleteMethods(world);
        var commands = new CommandMethods(world);
        var chats = new ChatMethods(world, telegram.Groups);
        var webhooks = new WebhookMethods(world, courier, updates);

        Dictionary<string, Func<BotCall, CallAnswer>> table = new(StringComparer.OrdinalIgnoreCase)
        {
            ["getMe"] = chats.GetMe,
            ["getChat"] = chats.GetChat,
            ["getChatMember"] = chats.GetChatMember,
            ["leaveChat"] = chats.LeaveChat,
            ["sendChatAction"] = chats.SendChatAction,
            ["sendMessage"] = send.SendMessage,
            ["sendPhoto"] = send.SendPhoto,
            ["sendDocument"] = send.SendDocument,
            ["sendVoice"] = send.SendVoice,
            ["editMessageText"] = edit.EditMessageText,
            ["editMessageCaption"] = edit.EditMessageCaption,
            ["editMessageReplyMarkup"] = edit.EditMessageReplyMarkup,
            ["deleteMessage"] = delete.DeleteMessage,
            ["deleteMessages"] = delete.DeleteMessages,
            ["answerCallbackQuery"] = new PressMethods(world).AnswerCallbackQuery,
            ["getFile"] = new FileMethods(world).GetFile,
            ["setMyCommands"] = commands.SetMyCommands,
            ["getMyCommands"] = commands.GetMyCommands,
            ["deleteMyCommands"] = commands.DeleteMyCommands,
            ["setMyDescription"] = commands.SetMyDescription,
            ["setMyShortDescription"] = commands.SetMyShortDescription,
            ["setWebhook"] = webhooks.SetWebhook,
            ["deleteWebhook"] = webhooks.DeleteWebhook,
            ["getWebhookInfo"] = webhooks.GetWebhookInfo,
        };

        return table
            .Select(row => KeyValuePair.Create<string, Func<BotCall, CancellationToken, ValueTask<CallAnswer>>>(row.Key, (call, _) => ValueTask.FromResult(row.Value(call))))
            .Append(KeyValuePair.Create<string, Func<BotCall, CancellationToken, ValueTask<CallAnswer>>>("getUpdates", updates.GetUpdatesAsync))
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
