using System.Text.RegularExpressions;
using LaporBot.Simulator.BotApi;
using LaporBot.Simulator.Chats;
using LaporBot.Simulator.Journal;

namespace LaporBot.Simulator.Webhooks;

/// <summary>Sets, takes away and describes the webhook. Unlike Telegram, plain HTTP and any port are taken: all of it is loopback.</summary>
sealed partial class WebhookMethods(World world, WebhookCourier courier, UpdateMethods updates)
{
    const int MostSecret = 256;
    const int UsualConnections = 40;
    const int MostConnections = 100;

    public CallAnswer SetWebhook(BotCall call)
    {
        var url = call.Text("url") ?? "";
        if (url.Length == 0)
        {
            return DeleteWebhook(call);
        }

        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
        {
            return Refusals.WebhookUrlInvalid;
        }

        var secret = call.Text("secret_token");
        if (secret is not null && !Secret().IsMatch(secret))
        {
            return secret.Length > MostSecret ? Refusals.WebhookSecretTooLong : Refusals.WebhookSecretUnallowed;
        }

        updates.RememberKinds(call);
        var connections = (int)Math.Clamp(call.Integer("max_connections") ?? UsualConnections, 1, MostConnections);
        return Change(call, new WebhookSettings(url, string.IsNullOrEmpty(secret) ? null : secret, connections), "Webhook was set", "Webhook is already set");
    }

    public CallAnswer DeleteWebhook(BotCall call) => Change(call, null, "Webhook was deleted", "Webhook is already deleted");

    public CallAnswer GetWebhookInfo(BotCall call)
    {
        lock (world.Gate)
        {
            return JsonText.Bytes((world, courier), static (json, it) => WebhookInfo.Write(json, it.world, it.courier));
        }
    }

    CallAnswer.Result Change(BotCall call, WebhookSettings? settings, string changed, string unchanged)
    {
        lock (world.Gate)
        {
            if (call.Flag("drop_pending_updates"))
            {
                world.Updates.Clear();
            }

            var same = world.Bot.Webhook == settings;
            if (!same)
            {
                world.Bot.Webhook = settings;
                world.Journal?.Append(new JournalEvent.WebhookSet(settings));
                courier.Follow();
            }

            return new CallAnswer.Result("true"u8.ToArray(), same ? unchanged : changed);
        }
    }

    [GeneratedRegex("^[A-Za-z0-9_-]{0,256}$")]
    private static partial Regex Secret();
}
